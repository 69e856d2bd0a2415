package org.wugu.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/** Answers with a problem where no resource is at work: filters and the proxy. */
public final class ProblemWriter {

    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemWriter() {}

    /** Ends the response, unless it has begun. */
    public static void write(RoutingContext context, Problem problem) {
        var response = context.response();
        if (response.headWritten() || response.ended()) {
            return;
        }
        response.setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, locale(context).toLanguageTag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body(context, problem));
    }

    /** The body alone, in the language of the request. */
    public static Buffer body(RoutingContext context, Problem problem) {
        String path = context.request().path();
        return Json.encodeToBuffer(ProblemTexts.detail(problem, locale(context), path == null ? "/" : path));
    }

    /** The language that the request asks for. */
    public static Locale locale(RoutingContext context) {
        return Languages.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
