package org.wugu.acceptance.system;

import java.util.List;

/** What a program says of itself in Prometheus' text form. */
public record Metrics(String text) {

    /** The names of all series. */
    public List<String> names() {
        return text.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("[{ ]", 2)[0])
                .distinct()
                .toList();
    }

    /** The sum over all series of that name. */
    public double sum(String name) {
        return text.lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
