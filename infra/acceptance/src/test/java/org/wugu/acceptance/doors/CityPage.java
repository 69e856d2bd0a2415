package org.wugu.acceptance.doors;

import com.microsoft.playwright.Page;
import org.wugu.kernel.Tier;

/** The city's view (市团). */
public final class CityPage extends Door {

    public CityPage(Page page) {
        super(page, Tier.CITY);
    }

    /** Begins to watch the figure under that label. */
    public LiveFigure watch(String label) {
        return new LiveFigure(page(), label);
    }
}
