package org.wugu.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.wugu.gateway.door.Callers;
import org.wugu.gateway.door.Doors;
import org.wugu.gateway.door.UploadLimit;
import org.wugu.gateway.problem.GatewayProblems;
import org.wugu.gateway.problem.PageTexts;
import org.wugu.gateway.problem.ProblemWriter;
import org.wugu.gateway.session.Person;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemAnswers;

/** One request on its way to a service and back. */
final class ProxyCall implements OriginRequestProvider, ProxyInterceptor {

    /** The type of answers that do not end by themselves. */
    static final String STREAM = "text/event-stream";

    private static final Logger LOG = Logger.getLogger(ProxyCall.class);

    /** What says who somebody is, or where they come from, is the gateway's to say; and it compresses by itself. */
    private static final List<String> NOT_FORWARDED = List.of(
            "accept-encoding",
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
            "strict-transport-security",
            "x-content-type-options");

    private final RoutingContext context;
    private final Upstream upstream;
    private final String prefix;
    private final String uri;
    private final Caller caller;
    private final UploadLimit limit;
    private final Vertx vertx;
    private @Nullable HttpClientRequest request;
    private @Nullable LimitedBody body;

    /**
     * Who asks, and what of it is special.
     *
     * @param person whose token is sent, or null when nobody has logged in
     * @param whole the body, when it has been read already
     * @param stream the place for the stream that is asked for, or null when none is
     */
    record Caller(
            @Nullable Person person,
            @Nullable Buffer whole,
            @Nullable OpenStream stream) {}

    ProxyCall(
            RoutingContext context,
            Upstream upstream,
            String prefix,
            String uri,
            Caller caller,
            UploadLimit limit,
            Vertx vertx) {
        this.context = context;
        this.upstream = upstream;
        this.prefix = prefix;
        this.uri = uri;
        this.caller = caller;
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
        Person person = caller.person();
        if (person != null) {
            headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + person.accessToken());
        }
        headers.set("X-Forwarded-Proto", String.valueOf(incoming.scheme())).set("X-Forwarded-Prefix", prefix);
        if (incoming.authority() != null) {
            headers.set("X-Forwarded-Host", incoming.authority().toString());
        }
        headers.set("X-Forwarded-For", Callers.address(context));
        bound(outgoing, incoming);
        return proxy.sendRequest().recover(failure -> Future.succeededFuture(explain(outgoing, failure)));
    }

    private void bound(ProxyRequest outgoing, HttpServerRequest incoming) {
        Buffer whole = caller.whole();
        if (whole != null) {
            outgoing.setBody(whole.length() == 0 ? null : Body.body(whole));
        } else if (outgoing.getBody().length() < 0 && mayHaveBody(incoming)) {
            // HTTP/2 does not say that a body of unknown length comes, it just comes; to the service it has to be said.
            incoming.headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
            body = new LimitedBody(outgoing.getBody().stream(), limit, incoming.connection()::close);
            outgoing.setBody(Body.body(body));
        }
    }

    private boolean mayHaveBody(HttpServerRequest incoming) {
        return incoming.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || (incoming.version() == HttpVersion.HTTP_2 && Doors.changes(context));
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
        if (request != null && type != null && type.startsWith(STREAM)) {
            begin(request, proxy);
        }
        return proxy.sendResponse().onSuccess(sent -> letGo());
    }

    /** Only what was asked for as a stream has a place as one; another would hold a place among the calls for ever. */
    private void begin(HttpClientRequest opened, ProxyContext proxy) {
        OpenStream stream = caller.stream();
        if (stream != null) {
            stream.began(context, opened, vertx);
            return;
        }
        proxy.response()
                .setStatusCode(GatewayProblems.NOT_ACCEPTABLE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemAnswers.MEDIA_TYPE)
                .setBody(Body.body(ProblemWriter.body(context, new Problem(GatewayProblems.NOT_ACCEPTABLE))));
        opened.reset();
    }

    /** Whom the service has answered before all was sent holds no connection to it with the rest. */
    private void letGo() {
        if (request != null && caller.whole() == null && !context.request().isEnded()) {
            request.reset();
        }
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
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemAnswers.MEDIA_TYPE)
                .setBody(Body.body(ProblemWriter.body(context, problem)));
    }

    private Problem problem(Throwable failure) {
        if (body != null && body.isExceeded()) {
            return limit.problem();
        }
        boolean connected = request != null;
        String service = PageTexts.of(context).get("service." + upstream.name());
        return new Problem(
                connected && failure instanceof TimeoutException
                        ? GatewayProblems.SERVICE_SILENT
                        : GatewayProblems.SERVICE_UNAVAILABLE,
                service);
    }
}
