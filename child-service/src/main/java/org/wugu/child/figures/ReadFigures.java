package org.wugu.child.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.wugu.kernel.OrgScope;
import org.wugu.platform.database.Database;
import org.wugu.platform.scope.CurrentScope;

/** Counts the children within the reader's scope, as they stand now. */
@ApplicationScoped
class ReadFigures {

    /** Age bands end on birthdays: who is not yet 6 was born after this day six years ago. */
    private static final String COUNT = """
            with counted as (
              select :office::text total, township_code township, category, gender,
                case when birth_on > :today - interval '6 years' then 'AGE_0_5'
                  when birth_on > :today - interval '14 years' then 'AGE_6_13'
                  when birth_on > :today - interval '18 years' then 'AGE_14_17' else 'OF_AGE' end band,
                civil_affairs_class, stage, birth_on > :today - interval '18 years' minor
              from child where township_code >= :from and township_code < :to and stage in ('REPORTED', 'RETURNED', 'VERIFIED'))
            select case when grouping(total) = 0 then 'TOTAL' when grouping(township) = 0 then 'TOWNSHIP'
                when grouping(category) = 0 then 'CATEGORY' when grouping(band) = 0 then 'AGE_BAND'
                when grouping(gender) = 0 then 'GENDER' else 'CIVIL_AFFAIRS_CLASS' end "by",
              coalesce(total, township, category, band, gender, civil_affairs_class, 'UNKNOWN') key,
              count(*) reported, count(*) filter (where stage = 'VERIFIED') verified,
              count(*) filter (where stage = 'VERIFIED' and minor) in_care
            from counted group by grouping sets (total, township, category, band, gender, civil_affairs_class)
            order by 1, 2""";

    private final Database database;
    private final CurrentScope scope;
    private final Clock clock;

    ReadFigures(Database database, CurrentScope scope, Clock clock) {
        this.database = database;
        this.scope = scope;
        this.clock = clock;
    }

    /** A kind of which there is nobody is absent. */
    @Transactional
    List<ChildFigure> read() {
        OrgScope reader = scope.get();
        return database.sql(COUNT)
                .with("office", reader.code())
                .with("from", reader.lowerBound())
                .with("to", reader.upperBound())
                .with("today", LocalDate.now(clock))
                .list(ChildFigure.class);
    }
}
