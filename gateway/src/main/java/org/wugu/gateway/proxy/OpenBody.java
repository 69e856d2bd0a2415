package org.wugu.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.wugu.gateway.door.UploadLimit;
import org.wugu.gateway.problem.GatewayProblems;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemType;

/**
 * The body of a call without a login, taken whole before the service hears of it: whoever sends slowly holds a socket of the
 * gateway's and nothing of the service's.
 */
final class OpenBody {

    private final HttpServerRequest request;
    private final OpenCalls.Call call;
    private final UploadLimit limit;
    private final ProxySettings.Open settings;
    private final Promise<Buffer> whole = Promise.promise();
    private final Buffer body = Buffer.buffer();
    private long due;

    OpenBody(HttpServerRequest request, OpenCalls.Call call, UploadLimit limit, ProxySettings.Open settings) {
        this.request = request;
        this.call = call;
        this.limit = limit;
        this.settings = settings;
    }

    /** The body, or a {@link Problem} why there is none; a sender who goes away gets neither. */
    Future<Buffer> read(Vertx vertx) {
        due = latest();
        await(vertx);
        request.handler(this::take)
                .endHandler(end -> whole.tryComplete(body))
                .exceptionHandler(gone -> whole.tryFail(new IOException(gone)));
        request.resume();
        return whole.future();
    }

    private void await(Vertx vertx) {
        // At least a millisecond: Vert.x has no timer for less.
        long timer = vertx.setTimer(Math.max(1, TimeUnit.NANOSECONDS.toMillis(due - System.nanoTime())), now -> {
            if (System.nanoTime() - due >= 0) {
                whole.tryFail(new Problem(GatewayProblems.TOO_SLOW));
            } else if (!whole.future().isComplete()) {
                await(vertx);
            }
        });
        whole.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    private long latest() {
        return System.nanoTime() + settings.deadline().toNanos();
    }

    private void take(Buffer part) {
        if (whole.future().isComplete()) {
            return;
        }
        if (body.length() + part.length() > limit.bytes()) {
            whole.tryFail(limit.problem());
            return;
        }
        Optional<ProblemType> refused = call.hold(part.length());
        if (refused.isPresent()) {
            whole.tryFail(new Problem(refused.get()));
        } else {
            body.appendBuffer(part);
            earn(part.length());
        }
    }

    /** What comes makes time for the rest, and never more than the deadline: who has sent fast may not trickle then. */
    private void earn(long bytes) {
        long earned = TimeUnit.SECONDS.toNanos(bytes) / settings.pace().asLongValue();
        due += Math.min(earned, latest() - due);
    }
}
