package org.wugu.gateway.door;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.wugu.gateway.problem.ProblemWriter;
import org.wugu.problem.Problem;

/** Answers a request whose body has not come, and lets go of its sender. */
public final class UnfinishedRequest {

    /** A browser that is cut off while it sends does not read the answer; so long it may go on sending. */
    private static final long LINGER_MILLIS = 2_000;

    private UnfinishedRequest() {}

    /** What the sender still sends is thrown away for a moment; then the connection is closed. */
    public static void refuse(RoutingContext context, Problem problem, Vertx vertx) {
        HttpServerRequest request = context.request();
        ProblemWriter.write(context, problem);
        if (!request.isEnded()) {
            long timer =
                    vertx.setTimer(LINGER_MILLIS, due -> request.connection().close());
            request.handler(thrownAway -> {}).endHandler(whole -> vertx.cancelTimer(timer));
            request.exceptionHandler(gone -> vertx.cancelTimer(timer));
            request.resume();
        }
    }
}
