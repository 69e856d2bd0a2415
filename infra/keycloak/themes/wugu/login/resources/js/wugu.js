// A password can be looked at, which on a phone's keyboard saves the second and the third try.
for (const button of document.querySelectorAll(".show")) {
  const input = document.getElementById(button.getAttribute("aria-controls"));
  button.hidden = false;
  button.addEventListener("click", () => {
    const shown = input.type === "password";
    input.type = shown ? "text" : "password";
    button.setAttribute("aria-pressed", String(shown));
    button.textContent = shown ? button.dataset.hide : button.dataset.show;
    input.focus();
  });
}

// What is on its way is not sent twice. Only after the form's values are taken: a disabled button would not be among them.
document.addEventListener("submit", ({ target, submitter }) => {
  setTimeout(() => {
    for (const button of target.querySelectorAll("[type=submit]")) {
      button.disabled = true;
    }
    if (submitter?.dataset.busy) {
      submitter.dataset.idle = submitter.textContent;
      submitter.textContent = submitter.dataset.busy;
    }
  });
});

// Who comes back to the page finds it as it was before it was sent.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) {
    for (const button of document.querySelectorAll("[type=submit]")) {
      button.disabled = false;
      button.textContent = button.dataset.idle ?? button.textContent;
    }
  }
});
