package org.wugu.gateway.door;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.gateway.problem.Problem;
import org.wugu.gateway.problem.ProblemType;
import org.wugu.gateway.problem.ProblemWriter;

/** Refuses what announces itself as too large, with a sentence and before it is sent. */
@ApplicationScoped
public class UploadLimit {

    private static final long MEGABYTE = 1024 * 1024;

    private final long bytes;

    UploadLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        bytes = limit.asLongValue();
    }

    /** How many bytes the body of a request may have. */
    public long bytes() {
        return bytes;
    }

    /** The refusal. */
    public Problem problem() {
        return new Problem(ProblemType.TOO_LARGE, bytes / MEGABYTE);
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, Headers.BEFORE_ALL - 1);
    }

    private void handle(RoutingContext context) {
        var request = context.request();
        if (announced(context) > bytes) {
            // What a browser is already sending is thrown away, not cut off: it would not read the answer otherwise.
            request.resume();
            ProblemWriter.write(context, problem());
            return;
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            context.response().writeContinue();
        }
        context.next();
    }

    private static long announced(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException nonsense) {
            return Long.MAX_VALUE;
        }
    }
}
