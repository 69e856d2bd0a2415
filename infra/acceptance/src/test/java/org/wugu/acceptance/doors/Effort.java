package org.wugu.acceptance.doors;

import com.microsoft.playwright.Page;

/** What a page costs its person since it was loaded: taps, and fields that were typed into or given a file. */
public final class Effort {

    private static final String COUNT = """
            (() => {
              let taps = 0;
              const filled = new Set();
              const typed = ':is(input, textarea):not([type=checkbox], [type=radio])';
              addEventListener('pointerdown', ({ isTrusted }) => isTrusted && taps++, true);
              addEventListener('input', ({ target }) => target.matches(typed) && filled.add(target), true);
              Object.assign(window, { taps: () => taps, inputs: () => taps + filled.size });
            })()""";

    private final Page page;

    private Effort(Page page) {
        this.page = page;
    }

    /** Begins to count on every page that is loaded from now on. */
    public static Effort on(Page page) {
        page.addInitScript(COUNT);
        return new Effort(page);
    }

    public int taps() {
        return (Integer) page.evaluate("() => window.taps()");
    }

    public int inputs() {
        return (Integer) page.evaluate("() => window.inputs()");
    }
}
