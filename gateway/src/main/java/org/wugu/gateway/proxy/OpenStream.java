package org.wugu.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wugu.gateway.session.Person;

/** One stream of events to one person. */
final class OpenStream {

    private final Person person;
    private @Nullable Runnable ending;
    private boolean ended;

    OpenStream(Person person) {
        this.person = person;
    }

    Person person() {
        return person;
    }

    /** The service has begun to answer. It must not outlive the right to read it; the browser opens it again. */
    void began(RoutingContext context, HttpClientRequest upstream, Vertx vertx) {
        var here = vertx.getOrCreateContext();
        endBy(() -> here.runOnContext(now -> {
            // First, so that the reader sees an end and no break.
            if (!context.response().ended()) {
                context.response().end();
            }
            upstream.reset();
        }));
        long left =
                Math.max(1, Duration.between(Instant.now(), person.expiresAt()).toMillis());
        long timer = vertx.setTimer(left, due -> end());
        context.addEndHandler(gone -> vertx.cancelTimer(timer));
    }

    private void endBy(Runnable end) {
        synchronized (this) {
            ending = end;
            if (!ended) {
                return;
            }
        }
        // Revoked while the service was being asked.
        end.run();
    }

    /** Ends it for the reader and for the service; at once, or as soon as it has begun. */
    void end() {
        Runnable end;
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
            end = ending;
        }
        if (end != null) {
            end.run();
        }
    }
}
