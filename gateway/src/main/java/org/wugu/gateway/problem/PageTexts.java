package org.wugu.gateway.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import org.wugu.problem.ProblemTexts;

/** The texts of a page in one language. */
public record PageTexts(Locale locale) {

    private static final ProblemTexts TEXTS = new ProblemTexts();

    /** In the language that the request asks for. */
    public static PageTexts of(RoutingContext context) {
        return new PageTexts(ProblemWriter.locale(context));
    }

    public String get(String key) {
        return filled(key);
    }

    /** With the places of the text filled. */
    public String filled(String key, Object... arguments) {
        return TEXTS.text(key, locale, List.of(arguments));
    }
}
