package org.wugu.platform.audit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The body of a request for what tells who somebody is: why it is read, which the access log keeps. */
public record StatedReason(@NotBlank @Size(max = 200) String reason) {}
