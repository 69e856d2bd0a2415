package org.wugu.gateway.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/** The texts of a page in one language. */
public record PageTexts(Locale locale) {

    /** In the language that the request asks for. */
    public static PageTexts of(RoutingContext context) {
        return new PageTexts(ProblemWriter.locale(context));
    }

    public String get(String key) {
        return ProblemTexts.text(key, locale);
    }

    public String lang() {
        return locale.toLanguageTag();
    }
}
