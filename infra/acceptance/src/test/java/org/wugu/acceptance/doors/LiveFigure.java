package org.wugu.acceptance.doors;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.List;

/**
 * A figure on a page that nobody touches. The page itself notes when the figure changes, by the clock that all pages of
 * the machine share, so that our own looking does not count.
 */
public final class LiveFigure {

    private static final String WATCH = """
            label => {
              const changes = ((window.wuguFigures ??= {})[label] = []);
              const look = () => {
                const term = [...document.querySelectorAll('dl.tiles dt')].find(dt => dt.textContent.trim() === label);
                const number = term?.nextElementSibling?.textContent.replace(/[^0-9]/g, '');
                if (!number || changes.at(-1)?.number === Number(number)) return;
                changes.push({number: Number(number), at: performance.timeOrigin + performance.now()});
              };
              new MutationObserver(look).observe(document.body, {subtree: true, childList: true, characterData: true});
              look();
            }
            """;
    private static final String NEXT = """
            ([label, known, number]) => {
              const found = window.wuguFigures[label].findIndex((change, at) => at >= known && change.number === number);
              return found < 0 ? false : [found + 1, window.wuguFigures[label][found].at];
            }
            """;

    private final Page page;
    private final String label;
    private int known;
    private int number;

    /** Begins to watch the figure that stands under that label. */
    LiveFigure(Page page, String label) {
        this.page = page;
        this.label = label;
        page.evaluate(WATCH, label);
        List<?> first = (List<?>) page.waitForFunction(
                        "label => { const first = window.wuguFigures[label][0]; return first && [first.number]; }",
                        label)
                .jsonValue();
        this.number = ((Number) first.get(0)).intValue();
        this.known = 1;
    }

    /**
     * Waits until the figure has moved by that much.
     *
     * @param answer what made it move
     * @return milliseconds from the last byte of the answer to the change on the page; below 0 when the page was first
     */
    public double lag(Response answer, int change) {
        number += change;
        List<?> found = (List<?>)
                page.waitForFunction(NEXT, new Object[] {label, known, number}).jsonValue();
        known = ((Number) found.get(0)).intValue();
        return ((Number) found.get(1)).doubleValue() - end(answer);
    }

    private static double end(Response response) {
        response.finished();
        Request request = response.request();
        return request.timing().startTime + request.timing().responseEnd;
    }
}
