package org.wugu.acceptance.doors;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One Chromium, in which every person has a context of their own: own cookies, own session. */
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final double LONGEST_WAIT_MILLIS = 15_000;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--lang=zh-CN", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));

    /** Skips the test on a machine without Chromium, unless REQUIRE_BROWSER=true says that it must have it. */
    public static void need() {
        boolean present = Files.isExecutable(CHROMIUM);
        if (Boolean.parseBoolean(System.getenv("REQUIRE_BROWSER"))) {
            assertTrue(present, "REQUIRE_BROWSER=true, and there is no " + CHROMIUM);
        }
        assumeTrue(present, "There is no " + CHROMIUM + ": apt-get install chromium fonts-wqy-microhei");
    }

    /** A person at a desk. */
    public Page desktop() {
        return person(Screen.DESKTOP);
    }

    /** A person with a phone. */
    public Page phone() {
        return person(Screen.PHONE);
    }

    private Page person(Screen screen) {
        BrowserContext context =
                // What moves would be looked at half faded in.
                chromium.newContext(screen.options()
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(LONGEST_WAIT_MILLIS);
        return context.newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
