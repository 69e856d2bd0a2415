package org.wugu.volunteer.office;

import org.jspecify.annotations.Nullable;

/**
 * A post of an office (职务), as the reference data have it.
 *
 * @param code such as {@code DEPUTY_HEAD}
 * @param title as it stands on the wall, such as 副团长
 * @param sole whether it has one holder at a time
 * @param need which of the officers that a township must name (S2) it provides, or null
 */
record Post(
        String code,
        String title,
        String titleEn,
        boolean sole,
        @Nullable String need) {}
