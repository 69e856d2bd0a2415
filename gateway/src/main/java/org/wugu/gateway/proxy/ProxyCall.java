package org.wugu.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.wugu.gateway.door.UploadLimit;
import org.wugu.gateway.problem.Problem;
import org.wugu.gateway.problem.ProblemTexts;
import org.wugu.gateway.problem.ProblemType;
import org.wugu.gateway.problem.ProblemWriter;
import org.wugu.gateway.session.Person;

/** One request on its way to a service and back. */
final class ProxyCall implements OriginRequestProvider, ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(ProxyCall.class);

    /** What says who somebody is, or where they come from, is the gateway's to say. */
    private static final List<String> NOT_FORWARDED = List.of(
            "cookie",
            "expect",
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-proto",
            "x-forwarded-prefix",
            "x-forwarded-ssl",
            "x-real-ip",
            "x-requested-with");

    /** What the gateway says itself, and what would be a second opinion beside it. */
    private static final List<String> NOT_RETURNED = List.of(
            "set-cookie",
            "server",
            "cache-control",
            "content-security-policy",
            "referrer-policy",
            "x-content-type-options");

    private final RoutingContext context;
    private final Upstream upstream;
    private final String prefix;
    private final String uri;
    private final @Nullable Person person;
    private final UploadLimit limit;
    private final Vertx vertx;
    private @Nullable HttpClientRequest request;
    private @Nullable LimitedBody body;

    /** @param person whose token is sent, or null when nobody has logged in */
    ProxyCall(
            RoutingContext context,
            Upstream upstream,
            String prefix,
            String uri,
            @Nullable Person person,
            UploadLimit limit,
            Vertx vertx) {
        this.context = context;
        this.upstream = upstream;
        this.prefix = prefix;
        this.uri = uri;
        this.person = person;
        this.limit = limit;
        this.vertx = vertx;
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext proxy) {
        return proxy.client().request(upstream.options()).onSuccess(opened -> {
            request = opened;
            // The failure is explained where the answer is awaited.
            opened.exceptionHandler(failure -> LOG.debugf(failure, "%s", upstream.name()));
        });
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
        ProxyRequest outgoing = proxy.request().setURI(uri);
        MultiMap headers = outgoing.headers();
        NOT_FORWARDED.forEach(headers::remove);
        HttpServerRequest incoming = context.request();
        headers.remove(HttpHeaders.AUTHORIZATION);
        if (person != null) {
            headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + person.accessToken());
        }
        headers.set("X-Forwarded-Proto", String.valueOf(incoming.scheme())).set("X-Forwarded-Prefix", prefix);
        if (incoming.authority() != null) {
            headers.set("X-Forwarded-Host", incoming.authority().toString());
        }
        if (incoming.remoteAddress() != null) {
            headers.set("X-Forwarded-For", incoming.remoteAddress().hostAddress());
        }
        if (outgoing.getBody().length() < 0 && incoming.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            body = new LimitedBody(outgoing.getBody().stream(), limit, incoming.connection()::close);
            outgoing.setBody(Body.body(body));
        }
        return proxy.sendRequest().recover(failure -> Future.succeededFuture(explain(outgoing, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxy) {
        MultiMap headers = proxy.response().headers();
        NOT_RETURNED.forEach(headers::remove);
        String location = headers.get(HttpHeaders.LOCATION);
        if (location != null) {
            headers.set(HttpHeaders.LOCATION, upstream.outside(location, prefix));
        }
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (person != null && type != null && type.startsWith("text/event-stream")) {
            endWith(person);
        }
        return proxy.sendResponse();
    }

    /** A stream must not outlive the right to read it; the browser opens it again with a renewed session. */
    private void endWith(Person person) {
        long left =
                Math.max(1, Duration.between(Instant.now(), person.expiresAt()).toMillis());
        long timer = vertx.setTimer(left, due -> {
            context.response().end();
            if (request != null) {
                request.reset();
            }
        });
        context.addEndHandler(ended -> vertx.cancelTimer(timer));
    }

    private ProxyResponse explain(ProxyRequest outgoing, Throwable failure) {
        Problem problem = problem(failure);
        // Not its message, which may name the address and so whom was searched for.
        LOG.warnf(
                "%s: %s (%s)",
                upstream.name(), problem.type().slug(), failure.getClass().getSimpleName());
        return outgoing.release()
                .response()
                .setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemWriter.MEDIA_TYPE)
                .setBody(Body.body(ProblemWriter.body(context, problem)));
    }

    private Problem problem(Throwable failure) {
        if (body != null && body.isExceeded()) {
            return limit.problem();
        }
        boolean connected = request != null;
        String service = ProblemTexts.text("service." + upstream.name(), ProblemWriter.locale(context));
        return new Problem(
                connected && failure instanceof TimeoutException
                        ? ProblemType.SERVICE_SILENT
                        : ProblemType.SERVICE_UNAVAILABLE,
                service);
    }
}
