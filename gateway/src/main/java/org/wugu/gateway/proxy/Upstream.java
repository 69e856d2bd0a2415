package org.wugu.gateway.proxy;

import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.Optional;
import org.wugu.gateway.upstream.Services;

/** One service as the proxy sees it: how it is reached, and which of its addresses are open. */
final class Upstream {

    private static final String OPEN_API = "/openapi";

    /** Where Quarkus keeps what is about the program: of it, only the description is for callers. */
    private static final String QUARKUS = "/q/";

    private final String name;
    private final URI origin;
    private final RequestOptions options;

    Upstream(String name, Services.Service service, ProxySettings settings) {
        this.name = name;
        this.origin = service.url();
        options = options(origin, settings);
    }

    private static RequestOptions options(URI origin, ProxySettings settings) {
        boolean tls = "https".equals(origin.getScheme());
        return new RequestOptions()
                .setHost(origin.getHost())
                .setPort(origin.getPort() >= 0 ? origin.getPort() : tls ? 443 : 80)
                .setSsl(tls)
                .setConnectTimeout(settings.connect().toMillis())
                .setIdleTimeout(settings.silence().toMillis());
    }

    String name() {
        return name;
    }

    /** How to open a request; not to be changed. */
    RequestOptions options() {
        return options;
    }

    /** What the service is asked for, or empty when that is none of the callers' business. */
    Optional<String> uri(String requested, String prefix) {
        String rest = requested.substring(prefix.length());
        String uri = rest.startsWith("/") ? rest : "/" + rest;
        if (uri.equals(OPEN_API) || uri.startsWith(OPEN_API + "?")) {
            return Optional.of("/q" + uri);
        }
        return uri.startsWith(QUARKUS) ? Optional.empty() : Optional.of(uri);
    }

    /** An address of the service as callers know it: a resource names itself without the gateway's prefix. */
    String outside(String location, String prefix) {
        URI uri = URI.create(location);
        if (uri.isAbsolute() && !origin.getAuthority().equals(uri.getAuthority())) {
            return location;
        }
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return prefix + uri.getRawPath() + query;
    }
}
