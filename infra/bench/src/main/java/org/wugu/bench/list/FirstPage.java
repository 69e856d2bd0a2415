package org.wugu.bench.list;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.wugu.bench.Benchmark;
import org.wugu.bench.installation.Office;
import org.wugu.bench.installation.Running;
import org.wugu.bench.measure.Aim;
import org.wugu.bench.measure.Figure;

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
        try (BarePage township = BarePage.of(system, Office.TOWNSHIP, LIST, ROWS);
                BarePage county = BarePage.of(system, Office.COUNTY, LIST, ROWS);
                BarePage city = BarePage.of(system, Office.CITY, LIST, ROWS)) {
            Map<Office, Callable<?>> bare = new EnumMap<>(Office.class);
            bare.put(Office.TOWNSHIP, township::read);
            bare.put(Office.COUNTY, county::read);
            bare.put(Office.CITY, city::read);
            return million.ask(LIST, bare, Aim.atMost(MOST_MILLIS));
        }
    }
}
