package org.wugu.acceptance.doors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.function.Predicate;
import org.wugu.acceptance.system.Wugu;
import org.wugu.kernel.Tier;

/** What the views of all three offices have in common. */
public class Door {

    private final Page page;
    private final Tier tier;

    public Door(Page page, Tier tier) {
        this.page = page;
        this.tier = tier;
    }

    public Page page() {
        return page;
    }

    /** Goes to an address behind this door, such as {@code applications/new}. */
    public final void open(String path) {
        page.navigate(Wugu.running()
                .gateway()
                .resolve("/" + tier.claim() + "/" + path)
                .toString());
    }

    /** Follows an entry of the main navigation. */
    public final void go(String entry) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(entry).setExact(true))
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .click();
    }

    /** Keeps a picture of the present view at both sizes. */
    public final void picture(String name) {
        Pictures.take(page, tier.claim() + "-" + name);
    }

    /** Looks at the present view as it stands: what closes when the window changes has no picture. */
    public final void scan(String name) {
        Sights.look(page, tier.claim() + "-" + name);
    }

    /** Presses a button and waits for the answer to the call that it makes. */
    protected final Response press(Locator button, String method, String pathEnd) {
        Predicate<Response> call = response ->
                response.request().method().equals(method) && path(response).endsWith(pathEnd);
        return page.waitForResponse(call, button::click);
    }

    protected final Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The dialog with that title. */
    protected final Locator dialog(String title) {
        return page.getByRole(
                AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    /** A button of a part of the page, such as a dialog. */
    protected static Locator within(Locator part, String name) {
        return part.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The short confirmation that appears after something was done. */
    public final void awaitNotice(String text) {
        page.getByRole(AriaRole.STATUS).getByText(text).first().waitFor();
    }

    public final void awaitText(String text) {
        page.getByText(text).first().waitFor();
    }

    public final void awaitHeading(String text) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text))
                .first()
                .waitFor();
        awaitSettled();
    }

    /** Where something still loads, grey lines stand in for it. */
    public final void awaitSettled() {
        page.locator(".skeleton").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Opens a part of a page that a phone shows folded. */
    public final void unfold(String title) {
        button(title).click();
    }

    public final void awaitInside() {
        userMenu().waitFor();
    }

    public final void logOut() {
        userMenu().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("退出登录"))
                .click();
    }

    private Locator userMenu() {
        return button("用户菜单");
    }

    /** Waits until this door is left behind. */
    public final void awaitLeft() {
        page.waitForURL(url -> !url.contains("/" + tier.claim() + "/"));
    }

    private static String path(Response response) {
        return java.net.URI.create(response.url()).getPath();
    }
}
