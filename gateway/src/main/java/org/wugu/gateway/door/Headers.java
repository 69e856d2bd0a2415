package org.wugu.gateway.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.wugu.gateway.problem.GatewayProblems;
import org.wugu.gateway.problem.ProblemWriter;
import org.wugu.problem.Problem;
import org.wugu.problem.UnreadableWishes;

/** What every answer carries against the usual tricks of the web. */
@ApplicationScoped
class Headers {

    static final int BEFORE_ALL = 1000;

    /** Charts set style attributes; everything else, and every script, comes from here. */
    private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
            + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    /** For this host alone: what else lives in the domain is not the gateway's to say. */
    private static final String ONE_YEAR = "max-age=31536000";

    /** A name, or an address in brackets: with a proxy in front, what is asked for is whatever somebody wrote. */
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}]");

    void register(@Observes Filters filters) {
        filters.register(this::handle, BEFORE_ALL);
    }

    private void handle(RoutingContext context) {
        String path = context.request().path();
        MultiMap headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff").set("Referrer-Policy", "same-origin");
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", ONE_YEAR);
        }
        String address = context.request().uri();
        if (!PlainPath.is(address, path)
                || !path.equals(context.normalizedPath())
                || !namesAHost(context.request())
                || !address.startsWith("/")
                || address.contains("%00")) {
            // No host, a whole address as for a proxy, a character that nothing can keep: nobody who means well sends
            // it.
            ProblemWriter.write(context, new Problem(GatewayProblems.BAD_ADDRESS));
            return;
        }
        UnreadableWishes.drop(context.request().headers());
        if (Doors.isApi(path)) {
            headers.set("Content-Security-Policy", DATA).set("Cache-Control", "no-store");
        } else {
            headers.set("Content-Security-Policy", PAGES).set("Cross-Origin-Opener-Policy", "same-origin");
        }
        context.next();
    }

    private static boolean namesAHost(HttpServerRequest request) {
        HostAndPort asked = request.authority();
        return asked != null && HOST.matcher(asked.host()).matches();
    }
}
