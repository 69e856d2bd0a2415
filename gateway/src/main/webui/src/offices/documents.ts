/** Hands a printed document to the browser as a file, so that it can be opened, kept or sent to a printer. */
export function saveDocument(document: Blob, name: string): void {
  saveFile(document, `${name}.pdf`)
}

/** Hands what was answered to the browser as a file. */
export function saveFile(file: Blob, name: string): void {
  const link = window.document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser has taken it up by then; at once would be too early for some.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
