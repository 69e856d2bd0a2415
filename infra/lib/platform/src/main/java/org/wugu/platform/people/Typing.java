package org.wugu.platform.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tidies what people type: full-width digits, blanks that nobody sees, and the many dots that Chinese keyboards have. */
public final class Typing {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern DOTS = Pattern.compile("[•・．‧∙⋅]");

    /** Not by looking behind, which sees half of a character of four bytes. */
    private static final Pattern BETWEEN_HAN = Pattern.compile("(\\p{IsHan}) (?=\\p{IsHan})");

    private static final Pattern HYPHENS = Pattern.compile("[-‐-―－]");

    private Typing() {}

    /** Blanks at the ends go, blanks within become one; an empty text is none. */
    public static @Nullable String text(@Nullable String typed) {
        if (typed == null || isTidy(typed)) {
            return typed;
        }
        String visible = INVISIBLE.matcher(typed).replaceAll("");
        String tidy = BLANKS.matcher(visible).replaceAll(" ").strip();
        return tidy.isEmpty() ? null : Normalizer.normalize(tidy, Normalizer.Form.NFC);
    }

    /** As text; every empty entry goes. */
    public static List<String> texts(@Nullable List<@Nullable String> typed) {
        return typed == null
                ? List.of()
                : typed.stream()
                        .map(Typing::text)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }

    /** As text, with 张 三 written 张三 and every dot within a name the same. */
    public static @Nullable String name(@Nullable String typed) {
        String text = text(typed);
        return text == null
                ? null
                : BETWEEN_HAN.matcher(DOTS.matcher(text).replaceAll("·")).replaceAll("$1");
    }

    /** Half-width, without blanks and hyphens, in upper case: for codes and numbers. */
    public static @Nullable String digits(@Nullable String typed) {
        String text = text(typed);
        if (text == null) {
            return null;
        }
        if (isTidy(text)) {
            return text.toUpperCase(Locale.ROOT);
        }
        String half = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(" ", "");
        return HYPHENS.matcher(half).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Han characters, letters and digits that are the same in every form: most of what is typed, and a sheet is full of it. */
    private static boolean isTidy(String text) {
        return !text.isEmpty()
                && text.chars()
                        .allMatch(one ->
                                (one >= '\u4e00' && one <= '\u9fff') || (one < 128 && Character.isLetterOrDigit(one)));
    }
}
