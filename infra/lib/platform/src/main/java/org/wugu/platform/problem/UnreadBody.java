package org.wugu.platform.problem;

import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.stream.Stream;

/** Tells what went wrong while a body was read, which is its sender's, from what went wrong with our own files and sockets. */
final class UnreadBody {

    /** Reads bodies of several parts, and calls nothing of ours. */
    private static final String OF_PARTS = "org.jboss.resteasy.reactive.server.handlers.FormBodyHandler";

    /** What reads bodies; everything else that reads something does so elsewhere. */
    private static final List<String> READERS = List.of(
            "org.jboss.resteasy.reactive.server.vertx.VertxInputStream",
            "org.jboss.resteasy.reactive.server.core.multipart.",
            OF_PARTS);

    private UnreadBody() {}

    /** Whether it was the body that could not be read. */
    static boolean is(Throwable e) {
        // Thrown while a body is read, and ours: no room, or no folder to keep a file in.
        if (causes(e).anyMatch(UnreadBody::isOfFiles)) {
            return false;
        }
        return e instanceof IOException || e instanceof UncheckedIOException
                ? causes(e).anyMatch(UnreadBody::isThrownByReader)
                : e instanceof RuntimeException && isThrownWithinParts(e);
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

    private static boolean isOfFiles(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return e instanceof FileSystemException
                || trace.length > 0 && trace[0].getClassName().startsWith("sun.nio.ch.FileDispatcher");
    }

    /** Parts that cannot be told apart have no exception of their own: some end a text before its end, some are too many. */
    private static boolean isThrownWithinParts(Throwable e) {
        return Stream.of(e.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(OF_PARTS));
    }

    /** A cause may be its own. */
    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(10);
    }
}
