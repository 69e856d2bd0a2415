package org.wugu.child.form;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.child.registry.ConsentState;

/**
 * Whether the guardian agrees that a record is kept (监护人同意).
 *
 * @param on day of the answer; absent while nobody has asked
 */
@Schema(name = "GuardianConsent")
public record Consent(
        @Nullable @NotNull(message = "consent-required") ConsentState state,
        @Nullable LocalDate on) {}
