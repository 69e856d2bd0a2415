package org.wugu.platform.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Whose identities are read and why, as {@code POST …/identities} takes it; kept in the access log. */
public record IdentitiesRequest(
        @NotEmpty @Size(max = 200) List<@NotNull UUID> ids,
        @NotBlank @Size(max = 200) String reason) {}
