package org.wugu.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import org.wugu.gateway.door.UploadLimit;
import org.wugu.gateway.problem.GatewayProblems;
import org.wugu.platform.problem.Problem;

/**
 * The body of a call without a login, taken whole before the service hears of it: whoever sends slowly holds a socket of the
 * gateway's and nothing of the service's.
 */
final class OpenBody {

    private final HttpServerRequest request;
    private final OpenCalls calls;
    private final UploadLimit limit;
    private final Promise<Buffer> whole = Promise.promise();
    private final Buffer body = Buffer.buffer();
    private int held;
    private boolean released;

    OpenBody(HttpServerRequest request, OpenCalls calls, UploadLimit limit) {
        this.request = request;
        this.calls = calls;
        this.limit = limit;
    }

    /** The body, or a {@link Problem} why there is none; a sender who goes away gets neither. */
    Future<Buffer> read(Vertx vertx, ProxySettings.Open settings) {
        long timer = vertx.setTimer(patience(settings), due -> whole.tryFail(new Problem(GatewayProblems.TOO_SLOW)));
        request.handler(this::take)
                .endHandler(end -> whole.tryComplete(body))
                .exceptionHandler(gone -> whole.tryFail(new IOException(gone)));
        request.resume();
        return whole.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    /** Gives back the room that it has taken; what still comes takes none. */
    void release() {
        released = true;
        calls.release(held);
        held = 0;
    }

    private void take(Buffer part) {
        if (released || whole.future().isComplete()) {
            return;
        }
        if (body.length() + part.length() > limit.bytes()) {
            whole.tryFail(limit.problem());
        } else if (!calls.hold(part.length())) {
            whole.tryFail(new Problem(GatewayProblems.BUSY));
        } else {
            held += part.length();
            body.appendBuffer(part);
        }
    }

    private long patience(ProxySettings.Open settings) {
        String announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        long bytes = announced == null ? 0 : Long.parseLong(announced);
        return settings.deadline().toMillis() + 1_000 * bytes / settings.pace().asLongValue();
    }
}
