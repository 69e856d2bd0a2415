package org.wugu.bench.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The figures of two checkouts side by side, each the median of its rounds. */
public final class Compared {

    private record Line(String part, String what, String unit) {}

    private final Machine machine;
    private final Map<Line, List<Figure>> before = new LinkedHashMap<>();
    private final Map<Line, List<Figure>> now = new LinkedHashMap<>();

    public Compared(Machine machine) {
        this.machine = machine;
    }

    /** Adds what a round has come to on the other checkout. */
    public void addBefore(String part, List<Figure> figures) {
        add(before, part, figures);
    }

    /** Adds what a round has come to on this one. */
    public void addNow(String part, List<Figure> figures) {
        add(now, part, figures);
    }

    /** The table with the line of the machine. */
    public String markdown() {
        StringBuilder text = new StringBuilder(machine.line());
        text.append("\n\n| | Measured | Before | Now | Now ÷ before | Before ÷ bare | Now ÷ bare |\n");
        text.append("|---|---|---:|---:|---:|---:|---:|\n");
        for (Line line : lines()) {
            @Nullable Double was = value(before, line);
            @Nullable Double is = value(now, line);
            text.append("| %s | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            line.part(),
                            line.what(),
                            withUnit(was, line),
                            withUnit(is, line),
                            number(quotient(is, was)),
                            number(ratio(before, line)),
                            number(ratio(now, line))));
        }
        return text.toString();
    }

    /** Writes {@code compared.md} and {@code compared.json}. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("compared.md"), markdown());
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(folder.resolve("compared.json").toFile(), content());
    }

    private Map<String, Object> content() {
        List<Map<String, @Nullable Object>> figures = new ArrayList<>();
        for (Line line : lines()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("part", line.part());
            one.put("what", line.what());
            one.put("unit", line.unit());
            one.put("before", value(before, line));
            one.put("now", value(now, line));
            one.put("nowOfBefore", quotient(value(now, line), value(before, line)));
            one.put("ratioBefore", ratio(before, line));
            one.put("ratioNow", ratio(now, line));
            figures.add(one);
        }
        return Map.of("machine", machine, "figures", figures);
    }

    private static void add(Map<Line, List<Figure>> side, String part, List<Figure> figures) {
        figures.forEach(
                figure -> side.computeIfAbsent(new Line(part, figure.what(), figure.unit()), first -> new ArrayList<>())
                        .add(figure));
    }

    /** In the order in which they first came. */
    private Set<Line> lines() {
        Set<Line> lines = new LinkedHashSet<>(before.keySet());
        lines.addAll(now.keySet());
        return lines;
    }

    private static @Nullable Double value(Map<Line, List<Figure>> side, Line line) {
        List<Double> values =
                side.getOrDefault(line, List.of()).stream().map(Figure::value).toList();
        return values.isEmpty() ? null : Medians.of(values);
    }

    private static @Nullable Double ratio(Map<Line, List<Figure>> side, Line line) {
        List<Double> ratios = side.getOrDefault(line, List.of()).stream()
                .map(Figure::ratio)
                .filter(Objects::nonNull)
                .toList();
        return ratios.isEmpty() ? null : Medians.of(ratios);
    }

    private static @Nullable Double quotient(@Nullable Double upper, @Nullable Double lower) {
        return upper == null || lower == null || lower == 0 ? null : Double.valueOf(upper / lower);
    }

    private static String withUnit(@Nullable Double value, Line line) {
        return (number(value) + (value == null ? "" : " " + line.unit())).trim();
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : Numbers.text(value);
    }
}
