package org.wugu.assessment.figures;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;

/** Reads the figures: sums over ranges of codes, as far as the scope of the transaction admits their rows. */
@ApplicationScoped
public class FigureBook {

    /**
     * Villages and their counts are brought together by grouping, not by a join: the planner takes a policy's range for a
     * handful of rows, and would compare every village with every counted one.
     */
    private static final String TABLE = """
            with office as (
                select code from division
                where code >= ? and code < ? and length(code) = ?
                    and (valid_from is null or valid_from <= ?) and (valid_to is null or valid_to > ?)
            ), counted as (
                select left(township_code, ?) as code, sum(submitted) as submitted, sum(returned) as returned,
                    sum(refused) as refused, sum(approved) as approved, sum(reported) as reported,
                    sum(outfitted) as outfitted, sum(serving) as serving, sum(suspended) as suspended,
                    sum(departed) as departed, max(as_of) as as_of
                from township_month
                where township_code >= ? and township_code < ? and (?::date is null or month = ?::date)
                group by 1
            ), village as (
                select code, bool_or(valid) as valid, max(volunteers) as volunteers from (
                    select code, true as valid, 0 as volunteers from division
                    where code >= ? and code < ? and length(code) = 12
                        and (valid_from is null or valid_from <= ?) and (valid_to is null or valid_to > ?)
                    union all
                    select village_code, false, volunteers from village_coverage
                    where village_code >= ? and village_code < ?
                ) counted_or_not group by code
            ), covered as (
                select left(code, ?) as code, count(*) as villages,
                    count(*) filter (where volunteers >= 1) as covered1,
                    count(*) filter (where volunteers >= 2) as covered2
                from village where valid group by 1
            )
            select * from office full join counted using (code) full join covered using (code) order by code
            """;

    private static final String MONTHS = """
            select to_char(m, 'YYYY-MM') as month, coalesce(sum(submitted), 0) as submitted,
                coalesce(sum(returned), 0) as returned, coalesce(sum(refused), 0) as refused,
                coalesce(sum(approved), 0) as approved, coalesce(sum(reported), 0) as reported,
                coalesce(sum(outfitted), 0) as outfitted, coalesce(sum(serving), 0) as serving,
                coalesce(sum(suspended), 0) as suspended, coalesce(sum(departed), 0) as departed
            from generate_series(?::date, ?::date, interval '1 month') as m
                left join township_month on month = m and township_code >= ? and township_code < ?
            group by m order by m
            """;

    private static final String COVERAGE = """
            select code, name, coalesce(volunteers, 0) as volunteers, coalesce(submitted, 0) as submitted
            from division left join village_coverage on village_code = code
            where code >= ? and code < ? and length(code) = 12
                and (valid_from is null or valid_from <= ?) and (valid_to is null or valid_to > ?)
            order by code
            """;

    /**
     * Villages, and the steps by which some came to be covered or ceased to be, are counted into few groups first, which
     * every month then looks through: of a city's thousands of villages most have always been valid. Left to itself the
     * planner counts the villages anew for every month.
     */
    private static final String COVERAGE_MONTHS = """
            with asked as (
                select m::date as month, least((m + interval '1 month' - interval '1 day')::date, ?) as day
                from generate_series(?::date, ?::date, interval '1 month') as m
            ), village as materialized (
                select valid_from, valid_to, count(*) as villages
                from division where code >= ? and code < ? and length(code) = 12 group by 1, 2
            ), level as (
                select village_code, month, change::integer as change, sum(change::integer) over by_month as volunteers
                from village_month where village_code >= ? and village_code < ? and month <= ?
                window by_month as (partition by village_code order by month rows unbounded preceding)
            ), step as materialized (
                select month, valid_from, valid_to,
                    sum((volunteers >= 1)::integer - (volunteers - change >= 1)::integer) as covered1,
                    sum((volunteers >= 2)::integer - (volunteers - change >= 2)::integer) as covered2
                from level join division on code = village_code
                where volunteers < 2 or volunteers - change < 2 group by 1, 2, 3
            )
            select to_char(asked.month, 'YYYY-MM') as month,
                (select coalesce(sum(villages), 0) from village
                    where (valid_from is null or valid_from <= day) and (valid_to is null or valid_to > day)) as villages,
                coalesce(sum(covered1), 0) as covered1, coalesce(sum(covered2), 0) as covered2
            from asked left join step on step.month <= asked.month
                and (valid_from is null or valid_from <= day) and (valid_to is null or valid_to > day)
            group by asked.month, day order by asked.month
            """;

    private final AgroalDataSource database;
    private final Completeness completeness;
    private final Clock clock;

    FigureBook(AgroalDataSource database, Completeness completeness, Clock clock) {
        this.database = database;
        this.completeness = completeness;
        this.clock = clock;
    }

    /**
     * The figures of an office and of the offices one level below it.
     *
     * @param office a city, county or township
     * @param month the month in which the present stage was reached; empty for all months
     */
    @Transactional
    public FigureTable table(DivisionCode office, Optional<YearMonth> month) {
        int length = Math.min(office.value().length() + (office.level() == Level.CITY ? 2 : 3), 9);
        String lo = office.lowerBound();
        String hi = office.upperBound();
        LocalDate today = LocalDate.now(clock);
        LocalDate first = month.map(m -> m.atDay(1)).orElse(null);
        // Asked before the rows are read: what is counted in between is newer, and never claimed without being there.
        Instant complete = completeness.until().orElse(null);
        return query(
                rows -> FigureRows.table(office, complete, rows),
                TABLE,
                lo,
                hi,
                length,
                today,
                today,
                length,
                lo,
                hi,
                first,
                first,
                lo,
                hi,
                today,
                today,
                lo,
                hi,
                length);
    }

    /** The figures of one office in every month of a range, oldest first, zeros included. */
    @Transactional
    public List<MonthFigures> months(DivisionCode office, YearMonth from, YearMonth to) {
        return query(
                rows -> FigureRows.list(rows, row -> MonthFigures.of(row.getString("month"), FigureRows.counts(row))),
                MONTHS,
                from.atDay(1),
                to.atDay(1),
                office.lowerBound(),
                office.upperBound());
    }

    /** Every village of the office that is valid today, by code, zeros included. */
    @Transactional
    public List<VillageCoverage> coverage(DivisionCode office) {
        LocalDate today = LocalDate.now(clock);
        return query(
                rows -> FigureRows.list(
                        rows,
                        row -> new VillageCoverage(
                                row.getString("code"),
                                row.getString("name"),
                                row.getLong("volunteers"),
                                row.getLong("submitted"))),
                COVERAGE,
                office.lowerBound(),
                office.upperBound(),
                today,
                today);
    }

    /** How many villages of the office were covered at the end of every month of a range, oldest first. */
    @Transactional
    public List<MonthCoverage> coverageByMonth(DivisionCode office, YearMonth from, YearMonth to) {
        String lo = office.lowerBound();
        String hi = office.upperBound();
        return query(
                rows -> FigureRows.list(
                        rows,
                        row -> new MonthCoverage(
                                row.getString("month"),
                                row.getLong("villages"),
                                row.getLong("covered1"),
                                row.getLong("covered2"))),
                COVERAGE_MONTHS,
                LocalDate.now(clock),
                from.atDay(1),
                to.atDay(1),
                lo,
                hi,
                lo,
                hi,
                to.atDay(1));
    }

    private <T> T query(FigureRows.Reader<T> reader, String sql, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                return reader.read(rows);
            }
        } catch (SQLException e) {
            throw new FiguresUnavailable(e);
        }
    }
}
