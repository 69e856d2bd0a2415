package org.wugu.platform.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/**
 * Reads what stands behind an address before the endpoint does, and names every parameter that is nothing of its type.
 * JAX-RS would answer 404 to the first one, and take years that no database keeps.
 */
@Singleton
public class AskedParameters {

    /** Behind what says who may ask. */
    private static final int BEHIND_SCOPE = Priorities.USER + 1;

    private final Map<Method, Map<String, Function<String, Object>>> readings = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = BEHIND_SCOPE)
    public void check(ResourceInfo endpoint, UriInfo address) {
        Problem problem = new Problem(PlatformProblems.INVALID);
        readings.computeIfAbsent(endpoint.getResourceMethod(), AskedParameters::readings)
                .forEach((name, reading) ->
                        check(name, address.getQueryParameters().getFirst(name), reading, problem));
        if (!problem.fields().isEmpty()) {
            throw problem;
        }
    }

    /** Without a value it is as if it did not stand there. */
    private static void check(String name, @Nullable String text, Function<String, Object> reading, Problem problem) {
        if (text == null || text.isEmpty()) {
            return;
        }
        try {
            Object unused = reading.apply(text);
        } catch (Unreadable e) {
            problem.withField(name, e.code(), e.arguments());
        } catch (IllegalArgumentException | DateTimeException e) {
            problem.withField(name, "wrong-kind");
        }
    }

    private static Map<String, Function<String, Object>> readings(Method endpoint) {
        Map<String, Function<String, Object>> readings = new LinkedHashMap<>();
        for (Parameter parameter : endpoint.getParameters()) {
            String name = name(parameter);
            Function<String, Object> reading = name == null ? null : Reading.of(parameter.getType(), parameter);
            if (name != null && reading != null) {
                readings.put(name, reading);
            }
        }
        return readings;
    }

    private static @Nullable String name(Parameter parameter) {
        RestQuery byName = parameter.getAnnotation(RestQuery.class);
        if (byName != null) {
            return byName.value().isEmpty() ? parameter.getName() : byName.value();
        }
        QueryParam named = parameter.getAnnotation(QueryParam.class);
        return named == null ? null : named.value();
    }
}
