package org.wugu.volunteer.journey;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way of an application.
 *
 * @param byName the officer's name as the login gave it, or null when it gave none
 * @param byOffice code of the office that acted: 4, 6 or 9 digits
 */
public record HistoryEntry(Instant at, Act act, @Nullable String byName, String byOffice, List<Remark> remarks) {}
