package org.wugu.bench.list;

import java.net.URI;
import java.util.List;
import org.wugu.bench.Benchmark;
import org.wugu.bench.installation.Running;
import org.wugu.bench.measure.Aim;
import org.wugu.bench.measure.Figure;
import org.wugu.people.http.Api;

/**
 * The first page of the list of applications at the service, one request after the other, each with its decryption and
 * its row in the access log, for one person of each tier. Tiers take turns.
 */
public final class FirstPage implements Benchmark {

    private static final int ROWS = 50;
    private static final String LIST = "/applications?limit=" + ROWS;
    private static final double MOST_MILLIS = 10;

    @Override
    public String title() {
        return "first page of " + String.format("%,d", AmongMillion.VOLUNTEERS) + " volunteers";
    }

    @Override
    public List<Figure> run(Running system) throws Exception {
        AmongMillion million = AmongMillion.in(system);
        for (String token : million.tokens().values()) {
            demandRows(million.service(), token);
        }
        return million.ask(LIST, Aim.atMost(MOST_MILLIS));
    }

    private static void demandRows(URI service, String token) {
        int rows = Api.at(service, token)
                .get(LIST)
                .expecting(200)
                .json()
                .path("items")
                .size();
        if (rows != ROWS) {
            throw new IllegalStateException("the list has " + rows + " rows");
        }
    }
}
