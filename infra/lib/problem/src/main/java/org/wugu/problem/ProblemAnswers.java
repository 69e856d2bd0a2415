package org.wugu.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
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
public class ProblemAnswers {

    public static final String MEDIA_TYPE = "application/problem+json";

    private final ProblemTexts texts;
    private final ObjectMapper json;

    public ProblemAnswers(ProblemTexts texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    public RestResponse<ProblemBody> answer(Problem problem, HttpHeaders headers, UriInfo uri) {
        Locale language = language(headers);
        return answer(problem, fields(problem, language), language, uri);
    }

    /** As {@link #answer(Problem, HttpHeaders, UriInfo)}, with the fields' sentences already made. */
    public RestResponse<ProblemBody> answer(
            Problem problem, List<ProblemBody.Field> fields, HttpHeaders headers, UriInfo uri) {
        return answer(problem, fields, language(headers), uri);
    }

    /**
     * Answers where no endpoint is at work yet.
     *
     * @param path what the caller asked for, as far as that can be told
     */
    public void write(RoutingContext context, Problem problem, String path) {
        Locale language = ProblemTexts.language(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        context.response()
                .setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .end(body(problem, language, path));
    }

    /** The body alone. */
    public Buffer body(Problem problem, Locale language, String path) {
        return Buffer.buffer(bytes(body(problem, fields(problem, language), language, path)));
    }

    private RestResponse<ProblemBody> answer(
            Problem problem, List<ProblemBody.Field> fields, Locale language, UriInfo uri) {
        ProblemBody body = body(problem, fields, language, uri.getRequestUri().getRawPath());
        // By number, since 422 has no name there.
        RestResponse.ResponseBuilder<ProblemBody> response = RestResponse.ResponseBuilder.<ProblemBody>create(
                        body.status())
                .entity(body)
                .header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        if (body.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        problem.retryAfter().ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, wait.toSeconds()));
        return response.build();
    }

    private ProblemBody body(Problem problem, List<ProblemBody.Field> fields, Locale language, String path) {
        String slug = problem.type().slug();
        return new ProblemBody(
                "https://wugu.org/problems/" + slug,
                texts.text(slug + ".title", language, problem.arguments()),
                problem.type().status(),
                texts.text(slug + ".detail", language, problem.arguments()),
                path,
                fields,
                traceId());
    }

    private List<ProblemBody.Field> fields(Problem problem, Locale language) {
        return problem.fields().stream()
                .map(error -> new ProblemBody.Field(
                        error.field(), error.code(), texts.text("field." + error.code(), language, error.arguments())))
                .toList();
    }

    private byte[] bytes(ProblemBody body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem can always be written", e);
        }
    }

    private static Locale language(HttpHeaders headers) {
        return ProblemTexts.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static @Nullable String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
