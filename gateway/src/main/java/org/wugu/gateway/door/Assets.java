package org.wugu.gateway.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.impl.MimeMapping;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of the views, whose names carry a hash of their content, so that a browser may keep them. The build has laid their
 * compressed forms beside them; which one is sent depends on what the browser takes, and how (whole, in part, or only whether it
 * has changed) is for the one who sends all files.
 */
@ApplicationScoped
class Assets {

    private static final Pattern HASHED =
            Pattern.compile("(/assets/[^/]+-[A-Za-z0-9_-]{8}\\.[a-z0-9]+?)(?:\\.(br|gz))?");

    private static final String ONE_YEAR = "public, max-age=31536000, immutable";

    void register(@Observes Router router) {
        router.route("/assets/*").method(HttpMethod.GET).method(HttpMethod.HEAD).handler(Assets::handle);
    }

    private static void handle(RoutingContext context) {
        Matcher asset = HASHED.matcher(context.request().path());
        if (!asset.matches()) {
            context.next();
            return;
        }
        String file = asset.group(1);
        String ending = asset.group(2);
        Optional<String> compressed = ending == null ? compressed(file, context) : Optional.empty();
        if (compressed.isPresent()) {
            context.reroute(compressed.get());
            return;
        }
        context.addHeadersEndHandler(ready -> {
            if (context.response().getStatusCode() < 400) {
                describe(context.response().headers(), file, ending);
            }
        });
        context.next();
    }

    private static Optional<String> compressed(String file, RoutingContext context) {
        return Stream.of(Coding.values())
                .filter(coding -> coding.isTakenBy(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING)))
                .map(coding -> file + "." + coding.ending())
                .filter(Assets::exists)
                .findFirst();
    }

    private static boolean exists(String file) {
        return Thread.currentThread().getContextClassLoader().getResource("META-INF/resources" + file) != null;
    }

    private static void describe(MultiMap headers, String file, String ending) {
        headers.set(HttpHeaders.CACHE_CONTROL, ONE_YEAR).set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        for (Coding coding : Coding.values()) {
            if (coding.ending().equals(ending)) {
                headers.set(HttpHeaders.CONTENT_ENCODING, coding.token())
                        .set(HttpHeaders.CONTENT_TYPE, MimeMapping.getMimeTypeForFilename(file) + ";charset=UTF-8");
            }
        }
    }
}
