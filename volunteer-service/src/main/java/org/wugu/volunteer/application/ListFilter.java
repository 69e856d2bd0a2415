package org.wugu.volunteer.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.http.Limit;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.journey.Worklist;

/**
 * What to look for in the list; nulls do not narrow.
 *
 * @param number the whole number, such as {@code ZY-371521109-2026-0004}
 * @param name a whole name or a surname
 * @param after the last id of the page before
 */
record ListFilter(
        @Nullable Stage stage,
        @Nullable Worklist worklist,
        @Nullable DivisionCode township,
        @Nullable DivisionCode village,
        @Nullable String number,
        @Nullable String name,
        ListOrder order,
        @Nullable UUID after,
        Limit limit) {

    ListFilter {
        name = name == null || name.isBlank() ? null : name;
        number = number == null || number.isBlank() ? null : number.strip();
    }
}
