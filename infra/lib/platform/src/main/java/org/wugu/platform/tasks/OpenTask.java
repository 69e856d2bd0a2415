package org.wugu.platform.tasks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Things of one kind that wait for an office.
 *
 * @param code what kind, stable and unique within the service
 * @param count how many; 0 where none does
 * @param oldest since which day the first of them waits, or null when none does or it is not kept
 * @param due the day on which the first of them is or was due, or null when none has such a day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenTask(
        String code,
        long count,
        @Nullable LocalDate oldest,
        @Nullable LocalDate due) {}
