package org.wugu.gateway.door;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.wugu.gateway.problem.GatewayProblems;
import org.wugu.gateway.problem.ProblemWriter;
import org.wugu.kernel.Tier;
import org.wugu.problem.Problem;

/** The web view behind each door, and the open pages: one document each, whatever page of it the address names. */
@ApplicationScoped
class Views {

    void register(@Observes Router router) {
        for (Tier tier : Doors.ALL) {
            String door = "/" + tier.claim();
            Buffer document = document(tier.claim());
            page(router, door + "/*").handler(context -> {
                String path = context.request().path();
                if (Doors.isApi(path)) {
                    context.next();
                } else if (path.equals(door)) {
                    context.redirect(door + "/");
                } else {
                    send(context, document);
                }
            });
        }
        for (String page : Doors.OPEN_PAGES) {
            Buffer document = document(page);
            page(router, "/" + page + "/*").handler(context -> send(context, document));
        }
    }

    private static Route page(Router router, String path) {
        return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD);
    }

    private static void send(RoutingContext context, Buffer document) {
        if (document.length() == 0) {
            ProblemWriter.write(context, new Problem(GatewayProblems.NOT_FOUND));
            return;
        }
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(document.length()))
                .end(document);
    }

    /** Empty when the program was built without its web views. */
    private static Buffer document(String view) {
        String name = "META-INF/resources/" + view + ".html";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return in == null ? Buffer.buffer() : Buffer.buffer(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
