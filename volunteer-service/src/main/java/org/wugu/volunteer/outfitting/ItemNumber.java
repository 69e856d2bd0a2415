package org.wugu.volunteer.outfitting;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The serial of a uniform or the number of a badge, as it is printed on it; b-01 and Ｂ－０１ are B-01. */
record ItemNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z][0-9A-Z-]{0,19}");
    /** More digits than any count needs, and fewer than a long holds. */
    private static final Pattern ENDING = Pattern.compile("(.*?)([0-9]{1,15})");

    /** The number that somebody typed, or nothing when it is none. */
    static Optional<ItemNumber> typed(String text) {
        String plain = Normalizer.normalize(text, Form.NFKC).strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(plain).matches() ? Optional.of(new ItemNumber(plain)) : Optional.empty();
    }

    /** The number that many after this one, as wide as it: 0099 and one is 0100. Nothing when this does not end in digits. */
    Optional<ItemNumber> plus(int steps) {
        Matcher parts = ENDING.matcher(value);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String digits = parts.group(2);
        return typed(parts.group(1) + ("%0" + digits.length() + "d").formatted(Long.parseLong(digits) + steps));
    }

    @Override
    public String toString() {
        return value;
    }
}
