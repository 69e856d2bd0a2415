package org.wugu.testing;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * No request executes the same statement more than five times: whoever asks once for each of many asks too often, and does
 * so unseen until the many are many. Every test of a service fails, by itself, in which a request did.
 *
 * <p>A JDBC batch counts as one, and so do the batches into which one flush is cut. What no request does, such as a
 * listener's or a scheduler's work, is not counted. What works through any length in portions, because memory must not grow
 * with it, says so in {@code repeated-statements.txt} among the service's test resources, a line for each endpoint: {@code
 * POST /imports 20 why}, with the most often that any of its statements may be executed.
 */
public final class RepeatedStatements implements QuarkusTestAfterEachCallback {

    /** The most often that a request may execute one statement. */
    public static final int MOST = 5;

    private static final String COUNTS = RepeatedStatements.class.getName();
    private static final String FOUND = COUNTS + ".found";

    /** Neither stands in SQL or in a path. */
    private static final String LINE = "\u0001";

    private static final String FIELD = "\u0002";
    private static final String LAST_BATCH = "a batch of ";
    private static final Portions PORTIONS = Portions.ofTheService();

    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        List<String> found = take();
        if (!found.isEmpty()) {
            throw new AssertionError(
                    "A request executed a statement more than " + MOST + " times:\n" + String.join("\n", found));
        }
    }

    /** What was found since the last call, one line for each request and statement. */
    public static List<String> take() {
        synchronized (FOUND.intern()) {
            Map<String, Integer> found = found();
            System.clearProperty(FOUND);
            return found.entrySet().stream()
                    .map(entry -> entry.getValue() + " times, " + entry.getKey())
                    .sorted()
                    .toList();
        }
    }

    static void one(String sql) {
        Map<String, Integer> counts = counts();
        if (counts != null) {
            counts.keySet().removeIf(key -> key.startsWith(LAST_BATCH));
            count(counts, sql);
        }
    }

    static void batch(String sql) {
        Map<String, Integer> counts = counts();
        if (counts != null && counts.put(LAST_BATCH + sql, 0) == null) {
            counts.keySet().removeIf(key -> key.startsWith(LAST_BATCH) && !key.equals(LAST_BATCH + sql));
            count(counts, sql);
        }
    }

    private static void count(Map<String, Integer> counts, String sql) {
        int times = counts.merge(sql, 1, Integer::sum);
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        if (times > MOST && times > PORTIONS.most(request.getMethod(), request.getPath())) {
            keep(request.getMethod() + " " + request.getPath() + ": " + sql.strip(), times);
        }
    }

    /** How often the request at work has executed what, or null when there is none. */
    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, Integer> counts() {
        // The pool opens connections, and says what is to hold on them, in threads of its own.
        ResteasyReactiveRequestContext request =
                Arc.container().requestContext().isActive() ? CurrentRequestManager.get() : null;
        if (request == null) {
            return null;
        }
        Map<String, Integer> counts = (Map<String, Integer>) request.getProperty(COUNTS);
        if (counts == null) {
            counts = new ConcurrentHashMap<>();
            request.setProperty(COUNTS, counts);
        }
        return counts;
    }

    private static void keep(String what, int times) {
        synchronized (FOUND.intern()) {
            Map<String, Integer> found = found();
            found.merge(what, times, Math::max);
            System.setProperty(
                    FOUND,
                    found.entrySet().stream()
                            .map(entry -> entry.getValue() + FIELD + entry.getKey())
                            .collect(Collectors.joining(LINE)));
        }
    }

    /** A text among the system properties, for the service and its test need not have the same class loader. */
    private static Map<String, Integer> found() {
        Map<String, Integer> found = new TreeMap<>();
        for (String line : System.getProperty(FOUND, "").split(LINE)) {
            int end = line.indexOf(FIELD);
            if (end > 0) {
                found.put(line.substring(end + 1), Integer.valueOf(line.substring(0, end)));
            }
        }
        return found;
    }
}
