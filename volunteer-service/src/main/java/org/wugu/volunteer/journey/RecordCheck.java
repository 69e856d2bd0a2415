package org.wugu.volunteer.journey;

import java.time.LocalDate;

/**
 * What is known of a record query (从业查询, Minors Protection Law §62): never what was found, only whether.
 *
 * @param clear whether nothing was found
 * @param dueOn first day on which the next query is due
 */
public record RecordCheck(LocalDate queriedOn, boolean clear, LocalDate dueOn) {}
