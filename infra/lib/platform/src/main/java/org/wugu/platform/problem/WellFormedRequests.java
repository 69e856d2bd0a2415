package org.wugu.platform.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemAnswers;
import org.wugu.problem.UnreadableWishes;

/**
 * Refuses, before any endpoint or mapper looks at it, a request that says to no host or for an address that is none: text
 * that is not UTF-8, and characters that no database keeps, are never looked for.
 */
@ApplicationScoped
class WellFormedRequests {

    /** Before everything else that stands in the way of a request. */
    private static final int BEFORE_ALL = 10_000;

    private final ProblemAnswers answers;

    WellFormedRequests(ProblemAnswers answers) {
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL);
    }

    /** What the server itself finds so broken that it asks no filter. */
    void registerBehind(@Observes Router router) {
        router.route().order(-BEFORE_ALL).failureHandler(this::explain);
    }

    private void explain(RoutingContext context) {
        boolean serversOwn = context.failure() == null || context.failure() instanceof VertxException;
        if (serversOwn && (context.statusCode() == 400 || context.statusCode() == 404)) {
            refuse(context, "/");
        } else {
            context.next();
        }
    }

    private void refuse(RoutingContext context, String path) {
        answers.write(context, new Problem(PlatformProblems.BAD_ADDRESS), path);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<URI> address = parsed(request.uri());
        if (request.authority() == null || address.isEmpty() || !isClean(request.uri())) {
            refuse(context, address.map(URI::getRawPath).orElse("/"));
            return;
        }
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && !UnreadableWishes.isMediaType(type)) {
            answers.write(context, new Problem(PlatformProblems.UNSUPPORTED_MEDIA_TYPE), request.path());
            return;
        }
        UnreadableWishes.drop(request.headers());
        context.next();
    }

    private static Optional<URI> parsed(@Nullable String address) {
        try {
            // an absolute one has to name a host, and any other is a path
            URI uri = new URI(address == null ? "" : address).parseServerAuthority();
            boolean whole = uri.getRawPath() != null
                    && (uri.isAbsolute()
                            ? uri.getHost() != null
                            : uri.getRawPath().startsWith("/"));
            return whole ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether what the escapes of the address stand for is text that can be kept. */
    private static boolean isClean(String address) {
        if (address.indexOf('%') < 0) {
            return CleanText.isClean(address);
        }
        ByteBuffer bytes = ByteBuffer.allocate(address.length() * 3);
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '%') {
                bytes.put((byte) HexFormat.fromHexDigits(address, i + 1, i + 3));
                i += 2;
            } else {
                bytes.put(String.valueOf(address.charAt(i)).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return CleanText.isClean(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
