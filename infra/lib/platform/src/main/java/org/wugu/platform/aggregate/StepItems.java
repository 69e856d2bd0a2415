package org.wugu.platform.aggregate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The body of one step with many that needs no more than what was seen of each. */
public record StepItems(@NotEmpty @Size(max = Steps.MOST) List<@NotNull @Valid StepItem> items) {}
