package org.wugu.testing.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Values that somebody might send, by mistake or not. */
final class OddValues {

    /** Numbers that cost more to understand than to send. */
    static final List<String> EXTREME_NUMBERS = List.of("1e1000000", "1e-1000000", "NaN", "9".repeat(400));

    static final List<String> NUMBERS = with(
            EXTREME_NUMBERS,
            "0",
            "-1",
            "1",
            "2",
            "1.5",
            "0.1",
            "1e2",
            "-0.0",
            "2147483647",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "1E400",
            "-Infinity",
            "01",
            "1.0000000000000000000000000000000000000001");

    static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u3000",
            "a",
            "张三",
            "\u0000",
            "a\u0000b",
            "\u001b[31m",
            "a\ud800b",
            "\udc00",
            "\u202eabc",
            "𠮷野家",
            "👩‍👩‍👧",
            "\u200b",
            "\ufeff",
            "x".repeat(256),
            "字".repeat(5_000),
            " ".repeat(70_000),
            "' or '1'='1",
            "%",
            "_",
            "\\",
            "\"",
            "{0}",
            "'{0}'",
            "${user.home}",
            "=HYPERLINK(\"http://x\")",
            "<script>alert(1)</script>",
            "a\r\nb",
            "../../etc/passwd",
            "٣٧١٥٢١١٠٩٠٠١",
            "１２３",
            "9".repeat(400),
            "1e1000000",
            "1e-1000000",
            "NaN");

    static final List<String> DAYS = List.of(
            "0000-01-01",
            "0000-00-00",
            "0001-01-01",
            "1582-10-10",
            "1899-12-31",
            "+999999999-01-01",
            "+999999999-12-31",
            "-999999999-01-01",
            "+10000-01-01",
            "10000-01-01",
            "9999-12-31",
            "2024-02-29",
            "2026-02-30",
            "2026-13-01",
            "2026-1-1",
            "20260101",
            "2026-11-23T09:00:00+08:00",
            "2026-11-23T09:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "-999999999-01-01T00:00:00+18:00",
            "2026-11-23T25:61:61Z",
            "2026-11",
            "0000-01",
            "9999-12",
            "去年");

    static final List<String> IDS = List.of(
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "1-1-1-1-1",
            "00000000-0000-0000-0000-00000000000g",
            "01900000-0000-7000-8000-00000000000000000",
            "-1",
            "371521109001",
            "3715",
            "371521",
            "371521109",
            "000000000000",
            "999999",
            "UNKNOWN",
            "REPORTED",
            "reported");

    static final List<String> STRUCTURES = List.of(
            "null",
            "true",
            "false",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[{}]",
            "{\"a\":1}",
            "[\"a\",1]",
            "{\"\":null}",
            "[" + "null,".repeat(2_000) + "null]",
            "[".repeat(3_000) + "]".repeat(3_000),
            "{\"a\":".repeat(300) + "1" + "}".repeat(300));

    /** As they stand in an address. */
    static final List<String> BROKEN_ESCAPES = List.of(
            "%", "%zz", "%00", "%0", "%ff", "%c0%80", "%ed%a0%80", "%u0041", "a%0d%0ab", "[", "|", "^", "{x}", "`");

    private OddValues() {}

    /** Something for that field, as a token of JSON or near it. */
    static String tokenFor(Field field, Dice dice) {
        if (dice.chance(25)) {
            return dice.pick(STRUCTURES);
        }
        if (dice.chance(25)) {
            return dice.pick(NUMBERS);
        }
        if (field.isNumber() && dice.chance(70)) {
            return dice.pick(NUMBERS);
        }
        return quoted(textFor(field.format(), dice));
    }

    /** Some text, of which much looks like what the format wants. */
    static String textFor(String format, Dice dice) {
        if (format.startsWith("date") && dice.chance(80)) {
            return dice.pick(DAYS);
        }
        if (format.equals("uuid") && dice.chance(70)) {
            return dice.chance(40) ? dice.id().toString() : dice.pick(IDS);
        }
        return dice.pick(dice.pick(List.of(TEXTS, TEXTS, TEXTS, DAYS, IDS)));
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))
                    || Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c) && !paired) {
                // halves of pairs have no bytes of their own
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static List<String> with(List<String> some, String... more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
