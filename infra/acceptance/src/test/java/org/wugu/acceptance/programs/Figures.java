package org.wugu.acceptance.programs;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.system.Until;
import org.wugu.acceptance.system.Wugu;
import org.wugu.people.http.Api;

/** The city's endpoint of figures, for one office. */
public final class Figures {

    private final Api city;
    private final String office;

    /** @param office division code of 4, 6 or 9 digits */
    public Figures(String office) {
        this(office, Wugu.running().gateway());
    }

    /** As that gateway has them. */
    public Figures(String office, URI gateway) {
        this.city = Gateway.as(Account.CITY_READER).at(gateway);
        this.office = office;
    }

    /** 未上报 and 已上报 and the rest, by name. */
    public JsonNode now() {
        return city.get("/api/assessment/figures?parent=" + office)
                .expecting(200)
                .json()
                .path("total");
    }

    public long now(String figure) {
        return now().path(figure).asLong();
    }

    /** Waits until a figure has that value. */
    public void await(String figure, long value, Duration longest) {
        Until.equal(figure + " of " + office, value, longest, () -> now(figure));
    }
}
