package org.wugu.acceptance.doors;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.Locale;

/** Screenshots of the views at both sizes, in {@code target/screenshots}; whatever is taken is looked at by rules as well. */
public final class Pictures {

    private static final Path FOLDER = Path.of("target/screenshots");

    /** A machine that does much else draws a long page slowly, and nobody waits for a picture but its test. */
    private static final double LONGEST_WAIT_MILLIS = 60_000;

    private Pictures() {}

    /** Takes a page as it stands, at both sizes, and leaves it at its own. */
    public static void take(Page page, String name) {
        ViewportSize own = page.viewportSize();
        for (Screen screen : Screen.values()) {
            String named = name + "-" + screen.name().toLowerCase(Locale.ROOT);
            page.setViewportSize(screen.width(), screen.height());
            // The charts and the tables measure themselves anew in the next frames.
            page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            page.screenshot(new ScreenshotOptions()
                    .setAnimations(ScreenshotAnimations.DISABLED)
                    .setFullPage(true)
                    .setTimeout(LONGEST_WAIT_MILLIS)
                    .setPath(FOLDER.resolve(named + ".png")));
            Sights.look(page, named);
        }
        Sights.tryWidths(page, name);
        page.setViewportSize(own.width, own.height);
    }
}
