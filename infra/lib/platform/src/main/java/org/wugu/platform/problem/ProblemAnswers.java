package org.wugu.platform.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Turns a problem into its answer in the reader's language. */
@Singleton
class ProblemAnswers {

    private static final String MEDIA_TYPE = "application/problem+json";

    private final ProblemTexts texts;

    ProblemAnswers(ProblemTexts texts) {
        this.texts = texts;
    }

    RestResponse<ProblemBody> answer(Problem problem, HttpHeaders headers, UriInfo uri) {
        Locale language = ProblemTexts.language(headers.getAcceptableLanguages());
        List<ProblemBody.Field> fields = problem.fields().stream()
                .map(error -> new ProblemBody.Field(
                        error.field(), error.code(), texts.text("field." + error.code(), language, error.arguments())))
                .toList();
        return answer(problem, fields, language, uri);
    }

    /** As {@link #answer(Problem, HttpHeaders, UriInfo)}, with the fields' sentences already made. */
    RestResponse<ProblemBody> answer(
            Problem problem, List<ProblemBody.Field> fields, HttpHeaders headers, UriInfo uri) {
        return answer(problem, fields, ProblemTexts.language(headers.getAcceptableLanguages()), uri);
    }

    private RestResponse<ProblemBody> answer(
            Problem problem, List<ProblemBody.Field> fields, Locale language, UriInfo uri) {
        String slug = problem.type().slug();
        ProblemBody body = new ProblemBody(
                "https://wugu.org/problems/" + slug,
                texts.text(slug + ".title", language, problem.arguments()),
                problem.type().status(),
                texts.text(slug + ".detail", language, problem.arguments()),
                uri.getRequestUri().getRawPath(),
                fields,
                traceId());
        // By number, since 422 has no name there.
        RestResponse.ResponseBuilder<ProblemBody> response = RestResponse.ResponseBuilder.<ProblemBody>create(
                        body.status())
                .entity(body)
                .header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        if (body.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }

    private static @Nullable String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
