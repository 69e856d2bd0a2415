package org.wugu.gateway.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Which answers the server compresses: data and pages that were asked for. It leaves alone what is marked {@code identity},
 * as every answer is until the mark is taken away here; so streams, photos and sheets pass as they come.
 */
@ApplicationScoped
class Compression {

    private static final Set<String> TYPES = Set.of("application/json", "application/problem+json", "text/html");

    /** Below it the compressed form is hardly shorter, and may be longer. */
    private static final int WORTH_IT = 1024;

    void register(@Observes Filters filters) {
        filters.register(Compression::handle, Headers.BEFORE_ALL);
    }

    private static void handle(RoutingContext context) {
        // The mark is set by the server too, but only after the filters, of which some answer by themselves.
        context.response().putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        boolean head = HttpMethod.HEAD.equals(context.request().method());
        if (nobodyElseMadeItAsk(context.request(), head)) {
            context.addHeadersEndHandler(ready -> decide(context, head));
        }
        context.next();
    }

    /**
     * The length of a compressed answer betrays whether it repeats what stands in the request. So the requests that a foreign
     * page can make a browser send, with the session's cookie, get answers as they are; and so do those that change
     * something, whose answers hold secrets: first passwords, invitations.
     */
    private static boolean nobodyElseMadeItAsk(HttpServerRequest request, boolean head) {
        String path = request.path();
        boolean withCookie = path != null && Doors.of(path).isPresent() && Doors.isApi(path);
        return (head || HttpMethod.GET.equals(request.method()))
                && (!withCookie || request.headers().contains("X-Requested-With"));
    }

    private static void decide(RoutingContext context, boolean head) {
        MultiMap headers = context.response().headers();
        if (isOfOurTypes(headers)) {
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            if (isMarked(headers) && isWorthIt(headers)) {
                headers.remove(HttpHeaders.CONTENT_ENCODING);
                if (head && takesGzip(context.request())) {
                    // Nothing is compressed where there is no body, so what the whole would say has to be said here.
                    headers.set(HttpHeaders.CONTENT_ENCODING, Coding.GZIP.token())
                            .remove(HttpHeaders.CONTENT_LENGTH);
                }
            }
        }
        if (head && isMarked(headers)) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        }
    }

    private static boolean isOfOurTypes(MultiMap headers) {
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        return type != null && TYPES.contains(type.split(";", 2)[0].strip());
    }

    private static boolean isMarked(MultiMap headers) {
        return headers.contains(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY, true);
    }

    private static boolean isWorthIt(MultiMap headers) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length == null || Long.parseLong(length) >= WORTH_IT;
    }

    private static boolean takesGzip(HttpServerRequest request) {
        return Coding.GZIP.isTakenBy(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    }
}
