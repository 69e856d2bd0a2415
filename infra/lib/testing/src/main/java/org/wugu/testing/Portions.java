package org.wugu.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The endpoints that work in portions, from the service's {@code repeated-statements.txt}. */
record Portions(List<Line> lines) {

    private static final String FILE = "/repeated-statements.txt";
    private static final Pattern LINE = Pattern.compile("([A-Z]+) (/\\S*) ([0-9]+) \\S.*");

    /** One endpoint, the most often that it may execute one statement, and why in the file. */
    private record Line(String method, Pattern path, int most) {}

    static Portions ofTheService() {
        try (InputStream file = Portions.class.getResourceAsStream(FILE)) {
            return file == null ? new Portions(List.of()) : in(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Portions in(String text) {
        return new Portions(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Portions::line)
                .toList());
    }

    /** The most often that a request there may execute one statement; 0 where nothing is said. */
    int most(String method, String path) {
        return lines.stream()
                .filter(line -> line.method().equals(method)
                        && line.path().matcher(path).matches())
                .mapToInt(Line::most)
                .max()
                .orElse(0);
    }

    private static Line line(String text) {
        Matcher parts = LINE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(FILE + ": a method, a path, a number and a reason, not: " + text);
        }
        Pattern path = Pattern.compile(parts.group(2).replaceAll("\\{[^}]+}", "[^/]+"));
        return new Line(parts.group(1), path, Integer.parseInt(parts.group(3)));
    }
}
