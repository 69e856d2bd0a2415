package org.wugu.gateway.door;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wugu.kernel.Tier;

/** The addresses of the three doors, and of what stands open beside them. */
public final class Doors {

    public static final List<Tier> ALL = List.of(Tier.CITY, Tier.COUNTY, Tier.TOWNSHIP);

    /** First parts of the addresses of pages that are open to everybody; each has a document of its name. */
    static final List<String> OPEN_PAGES = List.of("join");

    /** Where everybody may call what a service keeps below its own {@code /public/}. */
    public static final String OPEN_API = "/public/api/";

    private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private Doors() {}

    /** The door whose address begins the path, or empty. */
    static Optional<Tier> of(String path) {
        for (Tier tier : ALL) {
            int length = tier.claim().length();
            if (path.startsWith(tier.claim(), 1) && (path.length() == length + 1 || path.charAt(length + 1) == '/')) {
                return Optional.of(tier);
            }
        }
        return Optional.empty();
    }

    /** Whether the path is an address for programs, behind a door or not, rather than a page. */
    static boolean isApi(String path) {
        return path.startsWith("/api/")
                || path.startsWith(OPEN_API)
                || of(path).filter(tier -> path.startsWith("/api/", tier.claim().length() + 1))
                        .isPresent();
    }

    /** Whether the request may change something. */
    public static boolean changes(RoutingContext context) {
        return !HARMLESS.contains(context.request().method());
    }
}
