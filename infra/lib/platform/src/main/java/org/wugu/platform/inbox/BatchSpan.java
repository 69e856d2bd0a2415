package org.wugu.platform.inbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The span of a batch: it continues the trace of the first event's act and links to those of the others. */
final class BatchSpan {

    private static final TextMapGetter<IncomingEvent> TRACEPARENT = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(IncomingEvent event) {
            return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable IncomingEvent event, String key) {
            return event != null && key.equals("traceparent") ? event.traceparent() : null;
        }
    };

    private BatchSpan() {}

    static Span start(Tracer tracer, List<IncomingEvent> events) {
        SpanBuilder span = tracer.spanBuilder("handle events").setSpanKind(SpanKind.CONSUMER);
        span.setParent(contextOf(events.get(0)));
        events.stream()
                .skip(1)
                .filter(event -> event.traceparent() != null)
                .forEach(
                        event -> span.addLink(Span.fromContext(contextOf(event)).getSpanContext()));
        return span.setAttribute("messaging.batch.message_count", events.size()).startSpan();
    }

    private static Context contextOf(IncomingEvent event) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), event, TRACEPARENT);
    }
}
