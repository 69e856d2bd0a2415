package org.wugu.acceptance.doors;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the tests have looked at so far, and what is wrong with it. */
public final class Sights {

    private static final Set<String> PLACES = new HashSet<>();
    private static final List<String> FAULTS = new ArrayList<>();

    private Sights() {}

    static synchronized void look(Page page, String name) {
        PLACES.add(URI.create(page.url()).getPath());
        Axe.faults(page).forEach(fault -> FAULTS.add(name + ": " + fault));
    }

    static synchronized void tryWidths(Page page, String name) {
        Widths.faults(page).forEach(fault -> FAULTS.add(name + ": " + fault));
    }

    /** Whether a page of that route has been looked at. */
    public static synchronized boolean include(Route route) {
        return PLACES.stream().anyMatch(route::leadsTo);
    }

    /** What was wrong since this was asked last. */
    public static synchronized List<String> takeFaults() {
        List<String> faults = List.copyOf(FAULTS);
        FAULTS.clear();
        return faults;
    }
}
