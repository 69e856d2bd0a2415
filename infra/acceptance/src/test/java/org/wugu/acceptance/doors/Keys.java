package org.wugu.acceptance.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The hands of somebody without a mouse: they press keys, and see each time where the focus is. */
public final class Keys {

    /** No control is further away than that. */
    private static final int FURTHEST = 150;

    /** What has the focus and shows it nowhere: neither itself, nor its label, nor what is drawn in its place. */
    private static final String UNSEEN = """
            () => {
              const it = document.activeElement;
              const near = [it, it.parentElement, it.nextElementSibling, it.closest('label')];
              const seen = near.filter(Boolean).some((one) => {
                const { outlineStyle, outlineWidth } = getComputedStyle(one);
                return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
              });
              const { width, height, top, bottom } = it.getBoundingClientRect();
              return seen && width && height && bottom > 0 && top < innerHeight ? '' : it.outerHTML.slice(0, 200);
            }""";

    private final Page page;
    private int pressed;

    public Keys(Page page) {
        this.page = page;
    }

    /** How many keys were pressed; what was typed in words is not counted. */
    public int pressed() {
        return pressed;
    }

    public void press(String key) {
        page.keyboard().press(key);
        pressed++;
    }

    /** Goes on with Tab until that control has the focus. */
    public void tabTo(Locator control) {
        control.waitFor();
        for (int i = 0; i < FURTHEST; i++) {
            if (hasFocus(control)) {
                assertThat(page.evaluate(UNSEEN)).as("focus that is not seen").isEqualTo("");
                return;
            }
            press("Tab");
        }
        throw new AssertionError("Tab does not come to " + control);
    }

    /** Goes to a control and presses it. */
    public void use(Locator control) {
        tabTo(control);
        press("Enter");
    }

    /** Goes to a box and ticks it. */
    public void tick(Locator box) {
        tabTo(box);
        press("Space");
        assertThat(box.isChecked()).isTrue();
    }

    /** Goes to a field and types, as an input method does. */
    public void type(Locator field, String text) {
        tabTo(field);
        page.keyboard().insertText(text);
    }

    /** Opens what offers a choice and takes that option, which is searched where there are many. */
    public void choose(Locator opener, String option) {
        use(opener);
        page.waitForFunction("() => document.activeElement.matches('dialog[open] :is([role=option], [type=search])')");
        if (isSearch()) {
            page.keyboard().insertText(option);
            press("Enter");
        } else {
            for (int i = 0; !focused().equals(option); i++) {
                assertThat(i).as(option).isLessThan(FURTHEST);
                press("ArrowDown");
            }
            press("Enter");
        }
        page.waitForFunction("() => !document.querySelector('dialog[open]')");
        assertThat(hasFocus(opener)).as("the focus is back").isTrue();
    }

    private boolean isSearch() {
        return (Boolean) page.evaluate("() => document.activeElement.type === 'search'");
    }

    private String focused() {
        return ((String) page.evaluate("() => document.activeElement.textContent")).strip();
    }

    private static boolean hasFocus(Locator control) {
        return (Boolean) control.evaluate("it => it === document.activeElement");
    }
}
