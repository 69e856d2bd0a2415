package org.wugu.child.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.child.registry.Stage;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.http.Limit;

/**
 * What to look for in the list; nulls do not narrow.
 *
 * @param number the whole number, such as {@code ET-371521109-2026-0004}
 * @param name a whole name or a surname
 * @param after the last id of the page before
 */
record ChildFilter(
        @Nullable Stage stage,
        @Nullable DivisionCode township,
        @Nullable DivisionCode village,
        @Nullable String category,
        @Nullable String number,
        @Nullable String name,
        @Nullable UUID after,
        Limit limit) {

    ChildFilter {
        name = name == null || name.isBlank() ? null : name;
        number = number == null || number.isBlank() ? null : number.strip();
        category = category == null || category.isBlank() ? null : category;
    }
}
