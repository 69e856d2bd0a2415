package org.wugu.volunteer.journey;

import java.time.Instant;
import java.util.UUID;

/**
 * Where an application stands after a step; the answer of every command.
 *
 * @param version to be sent back with the next command on this application
 */
public record ApplicationState(UUID id, String number, Stage stage, long version, Instant updatedAt) {}
