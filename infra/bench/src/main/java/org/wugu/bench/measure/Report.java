package org.wugu.bench.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one table: as Markdown for people and as JSON for programs. */
public final class Report {

    private final Machine machine;
    private final Instant started;
    private final Map<String, List<Figure>> parts = new LinkedHashMap<>();

    public Report(Machine machine, Instant started) {
        this.machine = machine;
        this.started = started;
    }

    public void add(String part, List<Figure> figures) {
        parts.put(part, List.copyOf(figures));
    }

    /** The table with the line of the machine. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        text.append(started).append(" · ").append(machine.line()).append("\n\n");
        text.append(
                "| | Measured | Figure | Bare part | Figure ÷ bare | Aim | Met |\n|---|---|---:|---:|---:|---:|---|\n");
        parts.forEach((part, figures) -> figures.forEach(figure -> text.append("| %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        part,
                        figure.what(),
                        figure.measured(),
                        figure.ofBare(),
                        figure.timesBare(),
                        figure.aimed(),
                        met(figure)))));
        return text.toString();
    }

    /** Writes {@code bench.md} and {@code bench.json}. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("bench.md"), markdown());
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(folder.resolve("bench.json").toFile(), content());
    }

    private Map<String, Object> content() {
        List<Map<String, Object>> lines = new ArrayList<>();
        parts.forEach((part, figures) -> figures.forEach(figure -> lines.add(line(part, figure))));
        return Map.of("started", started.toString(), "machine", machine, "figures", lines);
    }

    private static Map<String, Object> line(String part, Figure figure) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("part", part);
        line.put("what", figure.what());
        line.put("value", figure.value());
        line.put("unit", figure.unit());
        if (figure.bare() != null) {
            line.put("bare", figure.bare());
            line.put("ratio", figure.ratio());
        }
        if (figure.met() != null) {
            line.put("aim", figure.aimed());
            line.put("met", figure.met());
        }
        return line;
    }

    private static String met(Figure figure) {
        Boolean met = figure.met();
        if (met == null) {
            return "";
        }
        return met ? "yes" : "no";
    }
}
