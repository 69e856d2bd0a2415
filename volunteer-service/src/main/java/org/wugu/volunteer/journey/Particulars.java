package org.wugu.volunteer.journey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Gender;

/**
 * What the core knows of an application form: enough to count, to list and to order a uniform, and nobody's identity.
 *
 * @param servingVillage the village to be served, 12 digits
 * @param gender as the form says
 * @param birth only its year and age band are kept
 * @param uniformSize free text of the form, or null
 * @param signedOn day of the signature
 * @param formVersion version of the form's text that was signed
 */
public record Particulars(
        DivisionCode servingVillage,
        Gender gender,
        LocalDate birth,
        @Nullable String uniformSize,
        LocalDate signedOn,
        String formVersion) {}
