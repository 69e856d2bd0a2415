package org.wugu.acceptance.system;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wugu.acceptance.people.Applicant;

/** Finds people in texts, also where they were written as JSON escapes or within an address. */
public final class Traces {

    private final List<String> needles;

    private Traces(List<String> needles) {
        this.needles = needles;
    }

    public static Traces of(Collection<Applicant> people) {
        return new Traces(people.stream()
                .flatMap(person -> person.secrets().stream())
                .flatMap(Traces::spellings)
                .distinct()
                .toList());
    }

    /** What of them stands in that text. */
    public List<String> in(String text) {
        return needles.stream().filter(text::contains).toList();
    }

    private static Stream<String> spellings(String secret) {
        return Stream.of(secret, escaped(secret), URLEncoder.encode(secret, StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> c < 128 ? Character.toString(c) : "\\u%04x".formatted(c))
                .collect(Collectors.joining());
    }
}
