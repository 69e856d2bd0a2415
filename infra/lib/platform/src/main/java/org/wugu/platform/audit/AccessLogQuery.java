package org.wugu.platform.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.CorpsTime;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.time.Calendar;

/**
 * What an auditor looks for; null where it does not matter.
 *
 * @param from inclusive
 * @param to exclusive
 * @param after only rows with a smaller id: the page after the one that ended with it
 * @param limit 1 to {@value #MOST}
 */
record AccessLogQuery(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String person,
        @Nullable UUID subject,
        @Nullable Long after,
        int limit) {

    static final int MOST = 200;
    private static final int USUAL = 50;

    /** Reads the parameters of a request and names every one that is wrong. */
    static AccessLogQuery of(
            @Nullable String from,
            @Nullable String to,
            @Nullable String person,
            @Nullable String subject,
            @Nullable String after,
            @Nullable String limit) {
        Problem problem = new Problem(PlatformProblems.INVALID);
        AccessLogQuery query = new AccessLogQuery(
                Parameter.of("from", from, problem).as(text -> instant(text, 0), "date-or-time"),
                Parameter.of("to", to, problem).as(text -> instant(text, 1), "date-or-time"),
                Parameter.of("person", person, problem).as(AccessLogQuery::person, "wrong-kind"),
                Parameter.of("subject", subject, problem).as(UUID::fromString, "wrong-kind"),
                Parameter.of("after", after, problem).as(Long::valueOf, "wrong-kind"),
                limit(Parameter.of("limit", limit, problem).as(Integer::valueOf, "wrong-kind"), problem));
        if (!problem.fields().isEmpty()) {
            throw problem;
        }
        return query;
    }

    private static int limit(@Nullable Integer limit, Problem problem) {
        if (limit == null) {
            return USUAL;
        }
        if (limit < 1 || limit > MOST) {
            problem.withField("limit", "out-of-range", 1, MOST);
        }
        return limit;
    }

    private static String person(String text) {
        return UUID.fromString(text).toString();
    }

    /** A moment with its offset, or a day in China: as a beginning its first moment, as an end its last. */
    private static Instant instant(String text, int daysLater) {
        try {
            return Calendar.day(text)
                    .plusDays(daysLater)
                    .atStartOfDay(CorpsTime.ZONE)
                    .toInstant();
        } catch (DateTimeException notADay) {
            return Calendar.moment(text);
        }
    }
}
