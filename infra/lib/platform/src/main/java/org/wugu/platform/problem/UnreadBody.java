package org.wugu.platform.problem;

import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.stream.Stream;

/** Tells what went wrong while a body was read, which is its sender's, from what went wrong with our own files and sockets. */
final class UnreadBody {

    /** What reads bodies; everything else that reads something does so elsewhere. */
    private static final List<String> READERS = List.of(
            "org.jboss.resteasy.reactive.server.vertx.VertxInputStream",
            "org.jboss.resteasy.reactive.server.core.multipart.",
            "org.jboss.resteasy.reactive.server.handlers.FormBodyHandler");

    private UnreadBody() {}

    /** Whether it was the body that could not be read. */
    static boolean is(Throwable e) {
        return (e instanceof IOException || e instanceof UncheckedIOException)
                && causes(e).anyMatch(UnreadBody::isThrownByReader);
    }

    /** Whether its sender is gone: nobody waits for the answer. */
    static boolean isBrokenOff(Throwable e) {
        return causes(e)
                .anyMatch(cause -> cause instanceof ClosedChannelException || cause instanceof HttpClosedException);
    }

    private static boolean isThrownByReader(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length > 0 && READERS.stream().anyMatch(trace[0].getClassName()::startsWith);
    }

    /** A cause may be its own. */
    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(10);
    }
}
