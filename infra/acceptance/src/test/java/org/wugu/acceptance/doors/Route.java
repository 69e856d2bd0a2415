package org.wugu.acceptance.doors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wugu.kernel.Tier;
import org.wugu.parts.Checkout;

/**
 * One line of a door's table of routes, as its source has it.
 *
 * @param path as the router reads it, such as {@code /training/:id}
 */
public record Route(Tier tier, String path) {

    /** A path, or the name of a group that several doors share. */
    private static final Pattern LINE = Pattern.compile("\\bpath: '([^']*)'|^  \\.\\.\\.(\\w+),", Pattern.MULTILINE);

    private static final Pattern PARAMETER = Pattern.compile(":\\w+(\\([^)]*\\))?");

    /** All routes behind a door. */
    public static List<Route> behind(Tier tier) {
        String shared = source("routes.ts");
        List<Route> routes = new ArrayList<>();
        add(routes, tier, source(tier.claim() + "/main.ts"), shared);
        return List.copyOf(routes);
    }

    private static void add(List<Route> routes, Tier tier, String table, String shared) {
        String parent = "";
        for (Matcher line = LINE.matcher(table); line.find(); ) {
            String path = line.group(1);
            if (path == null) {
                add(routes, tier, group(shared, line.group(2)), "");
            } else if (path.startsWith("/")) {
                parent = path;
                routes.add(new Route(tier, path));
            } else {
                routes.add(new Route(tier, parent + "/" + path));
            }
        }
    }

    private static String group(String shared, String name) {
        Matcher group = Pattern.compile(
                        "export const " + name + ": DoorRoutes = \\[(.*?)^]", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(shared);
        if (!group.find()) {
            throw new IllegalStateException("doors/routes.ts has no " + name);
        }
        return group.group(1);
    }

    private static String source(String file) {
        try {
            return Files.readString(
                    Checkout.here().module("gateway/src/main/webui/src/doors").resolve(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether its page needs no other word than its own. */
    public boolean isPlain() {
        return !path.contains(":");
    }

    /** Whether an address, as the browser shows it, is one of its pages. */
    boolean leadsTo(String address) {
        String place = PARAMETER.matcher(path).replaceAll("[^/]+");
        return address.matches("/" + tier.claim() + place);
    }
}
