package org.wugu.gateway.door;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.gateway.problem.GatewayProblems;
import org.wugu.gateway.problem.ProblemWriter;
import org.wugu.problem.Problem;

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

    /**
     * How many bytes of a body that is too large are thrown away before its sender is cut off; a browser that is cut off
     * does not read the answer.
     */
    public long patience() {
        return 4 * bytes;
    }

    /** The refusal. */
    public Problem problem() {
        return new Problem(GatewayProblems.TOO_LARGE, bytes / MEGABYTE);
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, Headers.BEFORE_ALL - 2);
    }

    private void handle(RoutingContext context) {
        var request = context.request();
        long announced = announced(context);
        if (announced > bytes) {
            if (announced > patience()) {
                context.addEndHandler(ended -> request.connection().close());
            }
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
