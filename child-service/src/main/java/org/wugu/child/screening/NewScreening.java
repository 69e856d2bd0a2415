package org.wugu.child.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What came of a village in a round.
 *
 * @param villageCode 12 digits, a village of the own township
 */
record NewScreening(
        @NotNull UUID roundId,
        @NotBlank @Size(max = 12) String villageCode,
        @NotNull @Valid Findings findings) {}
