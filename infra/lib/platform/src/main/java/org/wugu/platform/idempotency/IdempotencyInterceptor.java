package org.wugu.platform.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** Runs inside the transaction of the endpoint (whose interceptor has the priority before 300). */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class IdempotencyInterceptor {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,80}");

    private final IdempotencyKeys keys;
    private final RequestHash hashes;
    private final Answers answers;
    private final HttpHeaders headers;

    IdempotencyInterceptor(IdempotencyKeys keys, RequestHash hashes, Answers answers, HttpHeaders headers) {
        this.keys = keys;
        this.hashes = hashes;
        this.answers = answers;
        this.headers = headers;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = key();
        Optional<KnownRequest> known = keys.claim(key, hashes.of(call.getMethod(), call.getParameters()));
        if (known.isPresent()) {
            if (!hashes.matches(known.get().hash(), call.getMethod(), call.getParameters())) {
                throw new Problem(PlatformProblems.IDEMPOTENCY_KEY_REUSED);
            }
            return replay(key, known.get(), call.getMethod().getReturnType());
        }
        Object answer = call.proceed();
        keep(key, answer);
        return answer;
    }

    private String key() {
        String key = headers.getHeaderString(HEADER);
        if (key == null || key.isEmpty()) {
            throw new Problem(PlatformProblems.INVALID).withField(HEADER, "required");
        }
        if (!KEY.matcher(key).matches()) {
            throw new Problem(PlatformProblems.INVALID).withField(HEADER, "idempotency-key-syntax");
        }
        return key;
    }

    private void keep(String key, Object answer) throws Exception {
        if (answer instanceof RestResponse<?> response) {
            byte[] sealed = answers.seal(key, response.getEntity());
            keys.answer(key, response.getStatus(), pathOf(response.getLocation()), sealed);
        } else if (answer instanceof Response response) {
            byte[] sealed = answers.seal(key, response.getEntity());
            keys.answer(key, response.getStatus(), pathOf(response.getLocation()), sealed);
        } else {
            throw new IllegalStateException("an @Idempotent endpoint returns Response or RestResponse");
        }
    }

    private Object replay(String key, KnownRequest known, Class<?> wanted) {
        Object answer = answers.open(key, known.answer());
        if (Response.class.isAssignableFrom(wanted)) {
            return Response.status(known.status())
                    .entity(answer)
                    .location(known.location())
                    .header(REPLAYED, true)
                    .build();
        }
        return RestResponse.ResponseBuilder.<Object>create(known.status())
                .entity(answer)
                .location(known.location())
                .header(REPLAYED, true)
                .build();
    }

    /** Without the host, which may be another when the key comes again. */
    private static @Nullable URI pathOf(@Nullable URI location) {
        if (location == null || location.getHost() == null) {
            return location;
        }
        String query = location.getRawQuery();
        return URI.create(location.getRawPath() + (query == null ? "" : "?" + query));
    }
}
