package org.wugu.volunteer.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.database.Database;

/**
 * 缺员: which of the three officers that S2 wants of a township it has not named (副团长, 副秘书长, 办公室主任 or 副主任), and
 * whether it has a work group.
 */
@ApplicationScoped
class ListVacancies {

    private static final String SELECT = """
            select d.code township_code, exists (select from work_group g where g.office_code = d.code) work_group,
              array(select n.need from (select need, min(position) first from post where need is not null group by need) n
                where not exists (select from officer o join post p on p.code = o.post
                  where o.office_code = d.code and p.need = n.need and (o.ended_on is null or o.ended_on >= :today))
                order by n.first) missing
            from division d
            where length(d.code) = 9 and d.code >= :from and d.code < :to
              and (d.valid_from is null or d.valid_from <= :today) and (d.valid_to is null or d.valid_to > :today)
            order by d.code""";

    private final Database database;
    private final Clock clock;

    ListVacancies(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What one township lacks.
     *
     * @param missing needs without an officer: {@code DEPUTY_HEAD}, {@code DEPUTY_SECRETARY_GENERAL}, {@code OFFICE}
     * @param workGroup whether it has registered its work group
     */
    record OfficeVacancies(String townshipCode, List<String> missing, boolean workGroup) {}

    /** Every township of the area, those without a vacancy among them, by code. */
    @Transactional
    List<OfficeVacancies> list(DivisionCode area) {
        return database.sql(SELECT)
                .with("today", LocalDate.now(clock))
                .with("from", area.lowerBound())
                .with("to", area.upperBound())
                .list(OfficeVacancies.class);
    }
}
