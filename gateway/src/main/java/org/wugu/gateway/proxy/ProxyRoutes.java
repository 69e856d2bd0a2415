package org.wugu.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wugu.gateway.door.Callers;
import org.wugu.gateway.door.Doors;
import org.wugu.gateway.door.UnfinishedRequest;
import org.wugu.gateway.door.UploadLimit;
import org.wugu.gateway.problem.GatewayProblems;
import org.wugu.gateway.problem.ProblemWriter;
import org.wugu.gateway.session.Person;
import org.wugu.gateway.upstream.Services;
import org.wugu.problem.Problem;

/**
 * The addresses that lead to services: {@code /{tier}/api/{service}/…} for views, {@code /api/{service}/…} for programs, and
 * {@code /public/api/{service}/…} for everybody, which leads to nothing but what the service keeps below {@code /public/}. What a view
 * asks several services at once goes together.
 */
@ApplicationScoped
class ProxyRoutes {

    /** Services that have something for everybody. */
    private static final Set<String> OPEN = Set.of("volunteer");

    private static final ProxyOptions NO_WEB_SOCKETS = new ProxyOptions().setSupportWebSocket(false);

    private final Services services;
    private final ProxySettings settings;
    private final UploadLimit limit;
    private final OpenCalls openCalls;
    private final OpenStreams openStreams;
    private final Vertx vertx;
    private final HttpClient forPeople;
    private final HttpClient forEverybody;
    private final HttpClient forStreams;

    ProxyRoutes(
            Vertx vertx,
            Services services,
            ProxySettings settings,
            UploadLimit limit,
            OpenCalls openCalls,
            OpenStreams openStreams) {
        this.services = services;
        this.settings = settings;
        this.limit = limit;
        this.openCalls = openCalls;
        this.openStreams = openStreams;
        this.vertx = vertx;
        // Apart, so that none of the three kinds waits for a connection that another holds.
        forPeople = client(settings.connections());
        forEverybody = client(settings.open().connections());
        forStreams = client(settings.streams().connections());
    }

    private HttpClient client(int connections) {
        return vertx.createHttpClient(
                new HttpClientOptions().setTcpNoDelay(true), new PoolOptions().setHttp1MaxSize(connections));
    }

    void register(@Observes Router router) {
        Map<String, Upstream> upstreams = new TreeMap<>();
        services.services().forEach((name, service) -> upstreams.put(name, new Upstream(name, service, settings)));
        var together = new Together(upstreams, forPeople, settings);
        Doors.ALL.forEach(
                tier -> router.get("/" + tier.claim() + "/api/together").handler(together::answer));
        upstreams.forEach((name, upstream) -> {
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
                .handler(context -> ProblemWriter.write(context, new Problem(GatewayProblems.NOT_FOUND)));
        router.route("/api/*").handler(ProxyRoutes::unknown);
    }

    private void forward(RoutingContext context, Upstream upstream, String prefix) {
        Optional<Person> person = Person.of(context);
        Optional<String> uri = upstream.uri(context.request().uri(), prefix);
        if (person.isEmpty()) {
            refuseNobody(context);
        } else if (uri.isEmpty()) {
            ProblemWriter.write(context, new Problem(GatewayProblems.NOT_FOUND));
        } else if (asksForStream(context)) {
            forwardStream(context, upstream, prefix, uri.get(), person.get());
        } else {
            var caller = new ProxyCall.Caller(person.get(), null, null);
            send(
                    forPeople,
                    new ProxyCall(context, upstream, prefix, uri.get(), caller, limit, vertx),
                    context.request());
        }
    }

    private static boolean asksForStream(RoutingContext context) {
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.toLowerCase(Locale.ROOT).contains(ProxyCall.STREAM);
    }

    private void forwardStream(RoutingContext context, Upstream upstream, String prefix, String uri, Person person) {
        Optional<OpenStream> stream = openStreams.admit(person);
        if (stream.isEmpty()) {
            ProblemWriter.write(context, openStreams.tooMany());
            return;
        }
        context.addEndHandler(gone -> openStreams.leave(stream.get()));
        var caller = new ProxyCall.Caller(person, null, stream.get());
        send(forStreams, new ProxyCall(context, upstream, prefix, uri, caller, limit, vertx), context.request());
    }

    /** The address is the service's own, so that it says itself what is open: {@code /public/} stays in front of it. */
    private void forwardAnonymous(RoutingContext context, Upstream upstream, String prefix) {
        Optional<OpenCalls.Call> call = openCalls.enter(Callers.address(context));
        if (call.isEmpty()) {
            UnfinishedRequest.refuse(context, new Problem(GatewayProblems.TOO_MANY_CALLS), vertx);
            return;
        }
        String uri = "/public" + context.request().uri().substring(prefix.length());
        context.addEndHandler(answered -> call.get().leave());
        new OpenBody(context.request(), call.get(), limit, settings.open())
                .read(vertx)
                .onSuccess(whole -> {
                    var caller = new ProxyCall.Caller(null, whole, null);
                    send(
                            forEverybody,
                            new ProxyCall(context, upstream, prefix, uri, caller, limit, vertx),
                            new ReadRequest(context.request()));
                })
                .onFailure(failure -> {
                    if (failure instanceof Problem problem) {
                        UnfinishedRequest.refuse(context, problem, vertx);
                    }
                });
    }

    private static void send(HttpClient client, ProxyCall call, HttpServerRequest request) {
        HttpProxy.reverseProxy(NO_WEB_SOCKETS, client)
                .origin(call)
                .addInterceptor(call)
                .handle(request);
    }

    private static void unknown(RoutingContext context) {
        if (Person.of(context).isEmpty()) {
            refuseNobody(context);
            return;
        }
        String name = context.request().path().substring("/api/".length()).split("/", 2)[0];
        ProblemWriter.write(context, new Problem(GatewayProblems.SERVICE_UNKNOWN, name));
    }

    private static void refuseNobody(RoutingContext context) {
        context.response().putHeader("WWW-Authenticate", "Bearer");
        ProblemWriter.write(context, new Problem(GatewayProblems.LOGIN_REQUIRED));
    }
}
