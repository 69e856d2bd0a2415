package org.wugu.acceptance.doors;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;

/** The widths at which no page may be wider than its window. */
final class Widths {

    private static final int[] ALL = {320, 360, 390, 768, 1024, 1280, 1440};
    private static final int HEIGHT = 844;

    /** What sticks out; what scrolls within itself does not. */
    private static final String TOO_WIDE = """
            () => {
              const { scrollWidth } = document.documentElement;
              if (scrollWidth <= innerWidth) return [];
              const all = [...document.querySelectorAll('body *')];
              const wide = all.filter((it) => it.getBoundingClientRect().right > innerWidth + 1).map((it) => it.outerHTML.slice(0, 160));
              return [`${scrollWidth} px in ${innerWidth}: ${wide.slice(0, 2).concat(wide.slice(-1)).join(' | ')}`];
            }""";

    private Widths() {}

    /** What is wider than the window at any of the widths; the window is left at the last one. */
    @SuppressWarnings("unchecked")
    static List<String> faults(Page page) {
        return IntStream.of(ALL)
                .boxed()
                .flatMap(width -> {
                    page.setViewportSize(width, HEIGHT);
                    return ((List<String>) page.evaluate(TOO_WIDE)).stream();
                })
                .toList();
    }
}
