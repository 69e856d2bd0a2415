package org.wugu.volunteer.anonymous;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;

/**
 * Stands before every address that is open to everybody ({@code /public/…}): bounds the number of calls and their size. Whose
 * a call is, the gateway says; all of whom nobody says it count as one.
 */
class AnonymousCalls {

    /** What opens an address. */
    private static final String SECRET = "Invitation-Token";

    private static final String OPEN = "/public/";
    private static final int MOST_JSON = 64 * 1024;
    private static final int MOST_PHOTO = 10 * 1024 * 1024;

    private final RoutingContext routing;
    private final Clock clock;
    private final Paces paces;

    AnonymousCalls(RoutingContext routing, Clock clock, Paces paces) {
        this.routing = routing;
        this.clock = clock;
        this.paces = paces;
    }

    /** @throws Problem {@code too-many-calls} or {@code too-large} */
    @ServerRequestFilter
    public void admit(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getPath();
        if (!path.startsWith(OPEN)) {
            return;
        }
        String address = Objects.requireNonNullElse(routing.request().getHeader("X-Forwarded-For"), "");
        if (!paces.allow(address, path, request.getHeaderString(SECRET), clock.instant())) {
            throw new Problem(VolunteerProblems.TOO_MANY_CALLS);
        }
        if (!request.getMethod().equals("GET") && length(request) > most(request.getMediaType())) {
            throw new Problem(PlatformProblems.TOO_LARGE);
        }
    }

    private static int most(@Nullable MediaType type) {
        return type != null && type.getType().equals("image") ? MOST_PHOTO : MOST_JSON;
    }

    /** A body that does not say how long it is counts as too long: browsers always say it. */
    private static long length(ContainerRequestContext request) {
        String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        try {
            return announced == null ? Long.MAX_VALUE : Long.parseLong(announced);
        } catch (NumberFormatException nonsense) {
            return Long.MAX_VALUE;
        }
    }
}
