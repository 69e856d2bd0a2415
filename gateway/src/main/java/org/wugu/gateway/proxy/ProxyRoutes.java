package org.wugu.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wugu.gateway.door.Doors;
import org.wugu.gateway.door.UploadLimit;
import org.wugu.gateway.problem.Problem;
import org.wugu.gateway.problem.ProblemType;
import org.wugu.gateway.problem.ProblemWriter;
import org.wugu.gateway.session.Person;
import org.wugu.gateway.upstream.Services;

/**
 * The addresses that lead to services: {@code /{tier}/api/{service}/…} for views, {@code /api/{service}/…} for programs, and
 * {@code /public/api/{service}/…} for everybody, which leads to nothing but what the service keeps below {@code /public/}.
 */
@ApplicationScoped
class ProxyRoutes {

    /** Services that have something for everybody. */
    private static final Set<String> OPEN = Set.of("volunteer");

    private static final ProxyOptions NO_WEB_SOCKETS = new ProxyOptions().setSupportWebSocket(false);

    private final Services services;
    private final ProxySettings settings;
    private final UploadLimit limit;
    private final Vertx vertx;
    private final HttpClient client;

    ProxyRoutes(Vertx vertx, Services services, ProxySettings settings, UploadLimit limit) {
        this.services = services;
        this.settings = settings;
        this.limit = limit;
        this.vertx = vertx;
        client = vertx.createHttpClient(
                new HttpClientOptions().setTcpNoDelay(true), new PoolOptions().setHttp1MaxSize(settings.connections()));
    }

    void register(@Observes Router router) {
        services.services().forEach((name, service) -> {
            Upstream upstream = new Upstream(name, service, settings);
            for (String base : List.of("/city/api/", "/county/api/", "/township/api/", "/api/")) {
                String prefix = base + name;
                router.route(prefix + "/*").handler(context -> forward(context, upstream, prefix));
            }
            if (OPEN.contains(name)) {
                String prefix = Doors.OPEN_API + name;
                router.route(prefix + "/*").handler(context -> forwardAnonymous(context, upstream, prefix));
            }
        });
        router.route(Doors.OPEN_API + "*")
                .handler(context -> ProblemWriter.write(context, new Problem(ProblemType.NOT_FOUND)));
        router.route("/api/*").handler(ProxyRoutes::unknown);
    }

    private void forward(RoutingContext context, Upstream upstream, String prefix) {
        Optional<Person> person = Person.of(context);
        Optional<String> uri = upstream.uri(context.request().uri(), prefix);
        if (person.isEmpty()) {
            refuseNobody(context);
        } else if (uri.isEmpty()) {
            ProblemWriter.write(context, new Problem(ProblemType.NOT_FOUND));
        } else {
            send(new ProxyCall(context, upstream, prefix, uri.get(), person.get(), limit, vertx), context);
        }
    }

    /** The address is the service's own, so that it says itself what is open: {@code /public/} stays in front of it. */
    private void forwardAnonymous(RoutingContext context, Upstream upstream, String prefix) {
        String uri = "/public" + context.request().uri().substring(prefix.length());
        send(new ProxyCall(context, upstream, prefix, uri, null, limit, vertx), context);
    }

    private void send(ProxyCall call, RoutingContext context) {
        HttpProxy.reverseProxy(NO_WEB_SOCKETS, client)
                .origin(call)
                .addInterceptor(call)
                .handle(context.request());
    }

    private static void unknown(RoutingContext context) {
        if (Person.of(context).isEmpty()) {
            refuseNobody(context);
            return;
        }
        String name = context.request().path().substring("/api/".length()).split("/", 2)[0];
        ProblemWriter.write(context, new Problem(ProblemType.SERVICE_UNKNOWN, name));
    }

    private static void refuseNobody(RoutingContext context) {
        context.response().putHeader("WWW-Authenticate", "Bearer");
        ProblemWriter.write(context, new Problem(ProblemType.LOGIN_REQUIRED));
    }
}
