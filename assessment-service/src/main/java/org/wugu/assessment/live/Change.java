package org.wugu.assessment.live;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wugu.kernel.DivisionCode;

/**
 * The townships whose figures have changed; none named means that it may be any.
 *
 * @param townships their codes
 */
record Change(Set<DivisionCode> townships) {

    /** Stands for every township. */
    static final Change ANYWHERE = new Change(Set.of());

    static final String CHANNEL = "figures";

    /** PostgreSQL takes less than 8,000 bytes; a code and its separator are 10. */
    private static final int MOST_NAMED = 750;

    static Change of(String payload) {
        return new Change(Stream.of(payload.split(" "))
                .filter(code -> !code.isEmpty())
                .map(DivisionCode::of)
                .collect(Collectors.toUnmodifiableSet()));
    }

    String payload() {
        return townships.size() > MOST_NAMED
                ? ""
                : townships.stream().map(DivisionCode::value).sorted().collect(Collectors.joining(" "));
    }

    boolean concerns(DivisionCode office) {
        return townships.isEmpty() || townships.stream().anyMatch(office::contains);
    }
}
