package org.wugu.acceptance.doors;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** WCAG 2.2 AA, as far as a program can see whether a page keeps it. */
public final class Axe {

    private static final String RULES = rules();

    /**
     * The list of a combobox is scrolled by its arrows while the focus stays in the field; axe knows this of a list that scrolls itself,
     * and not of Element Plus' list, which lies in a box that scrolls.
     */
    private static final String RUN = """
            async () => {
              const isListOfCombobox = ({ id }, { target }) =>
                id === 'scrollable-region-focusable' && target.flat().join(' ').includes('.el-select-dropdown__wrap');
              const found = await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
                resultTypes: ['violations'],
                preload: false,
              });
              return found.violations
                .filter(({ impact }) => impact === 'critical' || impact === 'serious')
                .map((rule) => ({ ...rule, nodes: rule.nodes.filter((node) => !isListOfCombobox(rule, node)) }))
                .flatMap(({ id, nodes }) => nodes.map(({ target, html, any, all, none }) => {
                  const why = [...any, ...all, ...none].map(({ message }) => message)[0];
                  return `${id} at ${target.flat().join(' ')}: ${html.slice(0, 200)} (${why})`;
                }));
            }""";

    private static final String STILL = """
            () => document.getAnimations().every((one) =>
                one.playState !== 'running' || one.effect.getTiming().iterations === Infinity)""";

    private Axe() {}

    /** What of the page, as it stands, shuts somebody out: each critical or serious fault with its place and reason. */
    @SuppressWarnings("unchecked")
    public static List<String> faults(Page page) {
        if (page.evaluate("() => typeof axe").equals("undefined")) {
            page.evaluate(RULES);
        }
        // A colour on its way to another one is neither.
        page.waitForFunction(STILL);
        return (List<String>) page.evaluate(RUN);
    }

    private static String rules() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            // What it evaluates to is the library itself, which no page can hand out.
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8) + ";0";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
