package org.wugu.assessment.live;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.wugu.assessment.AssessmentProblems;
import org.wugu.assessment.figures.FigureTable;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForEveryTier;
import org.wugu.platform.time.MachineTime;
import org.wugu.problem.Problem;

/** The caller's own figures as server-sent events. */
@Path("/figures/stream")
@Singleton
@Tag(name = "Figures")
class FigureStreamResource {

    private final Audience audience;
    private final CurrentScope scope;
    private final JsonWebToken token;
    private final int limit;
    private final Duration heartbeat;
    private final AtomicInteger open;

    FigureStreamResource(
            Audience audience,
            CurrentScope scope,
            JsonWebToken token,
            @ConfigProperty(name = "wugu.figures.stream.limit") int limit,
            @ConfigProperty(name = "wugu.figures.stream.heartbeat") Duration heartbeat,
            MeterRegistry registry) {
        this.audience = audience;
        this.scope = scope;
        this.token = token;
        this.limit = limit;
        this.heartbeat = heartbeat;
        this.open = registry.gauge("wugu.figures.streams", new AtomicInteger());
    }

    @GET
    @ForEveryTier
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.TEXT_PLAIN)
    @RolesAllowed({"clerk", "reviewer", "officer", "reader"})
    @Operation(
            operationId = "figureStream",
            summary = "The caller's own figures, at once and after every change (server-sent events)",
            description = "Event `figures`; its data is as GET /figures for the own office. Changes that lie close"
                    + " together are sent as one. A comment every 15 s keeps the line open. The stream ends when the"
                    + " token does.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = FigureTable.class)))
    @APIResponse(responseCode = "503", description = "Too many streams are open at this replica")
    public Multi<OutboundSseEvent> stream(@Context Sse sse) {
        if (open.get() >= limit) {
            throw new Problem(AssessmentProblems.TOO_MANY_STREAMS);
        }
        Multi<OutboundSseEvent> states = audience.watch(scope.get().code())
                .map(state -> sse.newEventBuilder().name("figures").data(state).build());
        Multi<OutboundSseEvent> beats = Multi.createFrom()
                .ticks()
                .startingAfter(heartbeat)
                .every(heartbeat)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("still here").build());
        // One of each in flight: what a slow reader has not taken is replaced, not queued.
        return Multi.createBy()
                .merging()
                .withRequests(1)
                .streams(states, beats)
                .select()
                .first(untilTokenEnds())
                .onSubscription()
                .invoke(open::incrementAndGet)
                .onTermination()
                .invoke(open::decrementAndGet);
    }

    @MachineTime("the end of a token is set by the clock of the machine that issued it")
    private Duration untilTokenEnds() {
        Duration left = Duration.between(Instant.now(), Instant.ofEpochSecond(token.getExpirationTime()));
        return left.compareTo(Duration.ofMillis(1)) < 0 ? Duration.ofMillis(1) : left;
    }
}
