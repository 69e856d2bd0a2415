package org.wugu.gateway.problem;

import io.opentelemetry.api.trace.Span;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Turns a {@link Problem} into what its reader sees. */
public final class ProblemTexts {

    private static final String TYPES = "https://wugu.org/problems/";

    private ProblemTexts() {}

    /**
     * The body of the answer.
     *
     * @param instance the path of the request
     */
    public static ProblemDetail detail(Problem problem, Locale locale, String instance) {
        ResourceBundle texts = bundle(locale);
        String slug = problem.type().slug();
        return new ProblemDetail(
                TYPES + slug,
                texts.getString(slug + ".title"),
                problem.type().status(),
                format(texts, slug + ".detail", problem.args(), locale),
                instance,
                problem.faults().stream()
                        .map(fault -> new FieldError(
                                fault.field(),
                                fault.code(),
                                format(texts, "field." + fault.code(), fault.args(), locale)))
                        .toList(),
                traceId());
    }

    /** One text of the bundle, for pages. */
    public static String text(String key, Locale locale, Object... args) {
        return format(bundle(locale), key, List.of(args), locale);
    }

    private static ResourceBundle bundle(Locale locale) {
        // The default bundle is Chinese; the machine's own language must not come between.
        return ResourceBundle.getBundle(
                "problems",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String format(ResourceBundle texts, String key, List<Object> args, Locale locale) {
        return new MessageFormat(texts.getString(key), locale).format(args.toArray());
    }

    private static @Nullable String traceId() {
        var context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : null;
    }
}
