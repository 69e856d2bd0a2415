package org.wugu.kernel;

import java.util.regex.Pattern;

/**
 * A mobile number of mainland China (手机号): 11 digits that begin with 13 to 19. {@link #toString()} is masked.
 *
 * @param value 11 ASCII digits
 */
public record Mobile(String value) {

    private static final Pattern FORM = Pattern.compile("1[3-9][0-9]{9}");

    /** @throws IllegalArgumentException when it is not 11 digits beginning with 13 to 19; the text is not repeated */
    public Mobile {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a mobile number");
        }
    }

    /** The first three and last four digits with the rest hidden: {@code 138****1234}. */
    public String masked() {
        return value.substring(0, 3) + "****" + value.substring(7);
    }

    @Override
    public String toString() {
        return masked();
    }
}
