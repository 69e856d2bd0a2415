package org.wugu.child.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Gender;

/**
 * What the core knows of the statistics form (孤困儿童统计表): enough to count, to list and to know what is due, and nobody's
 * identity.
 *
 * @param village where the child lives, 12 digits
 * @param category one of the five categories (五类), a code of the form's version
 * @param civilAffairsClass 民政认定类别, a code of the form; null where only a minimal record is kept
 * @param hasIdNumber whether the child has an ID number, or 未上户
 * @param schoolKnown whether the school of a child who goes to one is named
 * @param formVersion version of the form that was filled in
 */
public record Particulars(
        DivisionCode village,
        Gender gender,
        LocalDate birth,
        String category,
        @Nullable String civilAffairsClass,
        ConsentState consent,
        boolean hasIdNumber,
        boolean schoolKnown,
        String formVersion) {}
