package org.wugu.gateway.door;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.gateway.problem.GatewayProblems;
import org.wugu.gateway.problem.ProblemWriter;
import org.wugu.problem.Problem;

/**
 * From which address a request comes: the peer's, or what a trusted proxy says of it. A trusted proxy that does not say it
 * is a fault of the installation and refused: else all callers would count as one.
 */
@ApplicationScoped
public class Callers {

    private static final String ADDRESS = Callers.class.getName();

    private final TrustedProxies proxies;

    Callers(@ConfigProperty(name = "wugu.proxies.trusted") List<String> trusted) {
        proxies = new TrustedProxies(trusted);
    }

    /** Where the request comes from, as text; of an IPv6 address its network, whose addresses one caller can use by turns. */
    public static String address(RoutingContext context) {
        String address = context.get(ADDRESS);
        return address == null ? "" : address;
    }

    /** So that a setting which cannot be read is told at the start and not at the first call. */
    void demandSettings(@Observes StartupEvent start) {}

    void register(@Observes Filters filters) {
        filters.register(this::handle, Headers.BEFORE_ALL - 1);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        // The connection's own peer: what stands in the request may have been taken from a header already.
        Optional<InetAddress> peer =
                TrustedProxies.address(request.connection().remoteAddress().hostAddress());
        Optional<InetAddress> caller = peer.isPresent() && proxies.trusts(peer.get()) ? said(request) : peer;
        if (caller.isEmpty()) {
            ProblemWriter.write(context, new Problem(GatewayProblems.FORWARDED_MISSING));
        } else {
            context.put(ADDRESS, TrustedProxies.network(caller.get()));
            context.next();
        }
    }

    private Optional<InetAddress> said(HttpServerRequest request) {
        List<String> schemes = request.headers().getAll("X-Forwarded-Proto");
        return schemes.equals(List.of("https")) || schemes.equals(List.of("http"))
                ? proxies.caller(request.headers().getAll("X-Forwarded-For"))
                : Optional.empty();
    }
}
