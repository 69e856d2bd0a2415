package org.wugu.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wugu.bench.coverage.CityCoverage;
import org.wugu.bench.feed.FeedLag;
import org.wugu.bench.feed.LivePages;
import org.wugu.bench.gateway.GatewayOverhead;
import org.wugu.bench.importing.ExcelImport;
import org.wugu.bench.list.FirstPage;
import org.wugu.bench.print.ArchivePdf;
import org.wugu.bench.projection.Projection;
import org.wugu.bench.restart.Restarts;
import org.wugu.bench.steps.BulkStep;
import org.wugu.bench.tasks.HomeCounts;

/** All benchmarks by their letters. */
final class Benchmarks {

    private static final Map<String, Benchmark> ALL = new LinkedHashMap<>();

    static {
        ALL.put("a", new FeedLag());
        ALL.put("b", new GatewayOverhead());
        ALL.put("c", new Projection());
        ALL.put("d", new ExcelImport());
        ALL.put("e", new FirstPage());
        ALL.put("f", new BulkStep());
        ALL.put("g", new CityCoverage());
        ALL.put("h", new ArchivePdf());
        ALL.put("i", new HomeCounts());
        ALL.put("j", new LivePages());
        ALL.put("k", new Restarts());
    }

    private Benchmarks() {}

    /** The letters of a text such as {@code a,c}; all when it is empty. */
    static List<String> letters(String wanted) {
        if (wanted.isBlank()) {
            return List.copyOf(ALL.keySet());
        }
        List<String> letters = Stream.of(wanted.split(",")).map(String::trim).toList();
        letters.forEach(Benchmarks::of);
        return letters;
    }

    /** @throws IllegalArgumentException when there is none of that letter */
    static Benchmark of(String letter) {
        Benchmark benchmark = ALL.get(letter);
        if (benchmark == null) {
            throw new IllegalArgumentException("there is " + ALL.keySet() + " and no benchmark " + letter);
        }
        return benchmark;
    }
}
