package org.wugu.acceptance.doors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** What a person reads above every page of what somebody did with the own account, until it is put away. */
public final class AccountNote {

    private final Door door;

    /** @param door whoever's account it is, already inside */
    public AccountNote(Door door) {
        this.door = door;
    }

    public void await(String text) {
        note().getByText(text).waitFor();
    }

    /** Its sentences, newest act first. */
    public List<String> sentences() {
        return note().getByRole(AriaRole.PARAGRAPH).allInnerTexts();
    }

    /** 知道了. */
    public void putAway() {
        Door.within(note(), "知道了").click();
        note().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Loads the page anew and waits until it has been told what there is. */
    public void askAnew() {
        door.page()
                .waitForResponse(response -> response.url().contains("account-acts"), () -> door.page()
                        .reload())
                .finished();
        door.awaitInside();
    }

    public boolean isShown() {
        return note().count() > 0;
    }

    private Locator note() {
        return door.page()
                .getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHas(door.page().getByText("如非您所知")));
    }
}
