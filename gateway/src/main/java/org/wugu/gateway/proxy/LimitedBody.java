package org.wugu.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.wugu.gateway.door.UploadLimit;

/** A body of unannounced length that fails once it is longer than allowed. */
final class LimitedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final UploadLimit limit;
    private final Runnable cutOff;
    private long seen;
    private @Nullable Handler<Throwable> failed;

    LimitedBody(ReadStream<Buffer> source, UploadLimit limit, Runnable cutOff) {
        this.source = source;
        this.limit = limit;
        this.cutOff = cutOff;
    }

    boolean isExceeded() {
        return seen > limit.bytes();
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        // Once the pipe has failed nobody takes what still comes.
        source.handler(handler == null ? this::count : part -> pass(part, handler));
        return this;
    }

    private void count(Buffer part) {
        seen += part.length();
        if (seen > limit.patience()) {
            cutOff.run();
        }
    }

    private void pass(Buffer part, Handler<Buffer> handler) {
        boolean before = isExceeded();
        count(part);
        if (!isExceeded()) {
            handler.handle(part);
        } else if (!before && failed != null) {
            failed.handle(new IOException("more than " + limit.bytes() + " bytes"));
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }
}
