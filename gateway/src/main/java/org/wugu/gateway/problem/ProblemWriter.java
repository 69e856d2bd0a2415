package org.wugu.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.jackson.DatabindCodec;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemAnswers;
import org.wugu.problem.ProblemTexts;

/** Answers with a problem where no resource is at work: filters and the proxy. */
public final class ProblemWriter {

    private static final ProblemAnswers ANSWERS = new ProblemAnswers(new ProblemTexts(), DatabindCodec.mapper());

    private ProblemWriter() {}

    /** Ends the response, unless it has begun. */
    public static void write(RoutingContext context, Problem problem) {
        var response = context.response();
        if (!response.headWritten() && !response.ended()) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            ANSWERS.write(context, problem, path(context));
        }
    }

    /** The body alone, in the language of the request. */
    public static Buffer body(RoutingContext context, Problem problem) {
        return ANSWERS.body(problem, locale(context), path(context));
    }

    /** The language that the request asks for. */
    public static Locale locale(RoutingContext context) {
        return ProblemTexts.language(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static String path(RoutingContext context) {
        String path = context.request().path();
        return path == null ? "/" : path;
    }
}
