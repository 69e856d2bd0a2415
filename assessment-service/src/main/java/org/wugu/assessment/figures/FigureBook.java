package org.wugu.assessment.figures;

import static java.util.Comparator.naturalOrder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.platform.database.Database;
import org.wugu.platform.database.Sql;

/** Reads the figures: sums over ranges of codes, as far as the scope of the transaction admits their rows. */
@ApplicationScoped
public class FigureBook {

    /**
     * Villages and their counts are brought together by grouping, not by a join: the planner takes a policy's range for a
     * handful of rows, and would compare every village with every counted one.
     */
    private static final String TABLE = filled("""
            with office as (
                select code from division
                where code >= :lo and code < :hi and length(code) = :length
                    and (valid_from is null or valid_from <= :today) and (valid_to is null or valid_to > :today)
            ), counted as (
                select left(township_code, :length) as code, {sums}, max(as_of) as as_of
                from township_figure
                where township_code >= :lo and township_code < :hi and month = coalesce(:month::date, '-infinity')
                group by 1
            ), village as (
                select code, bool_or(valid) as valid, max(volunteers) as volunteers from (
                    select code, true as valid, 0 as volunteers from division
                    where code >= :lo and code < :hi and length(code) = 12
                        and (valid_from is null or valid_from <= :today) and (valid_to is null or valid_to > :today)
                    union all
                    select village_code, false, counts[{covering}] from village_figure
                    where village_code >= :lo and village_code < :hi and month = '-infinity'
                ) counted_or_not group by code
            ), covered as (
                select left(code, :length) as code, count(*) as villages,
                    count(*) filter (where volunteers >= 1) as covered1,
                    count(*) filter (where volunteers >= 2) as covered2
                from village where valid group by 1
            )
            select code, {counts}, coalesce(villages, 0) as "villages", coalesce(covered1, 0) as "villagesCovered1",
                coalesce(covered2, 0) as "villagesCovered2", as_of
            from office full join counted using (code) full join covered using (code) order by code
            """);

    private static final String MONTHS = filled("""
            with counted as (
                select m, {sums}
                from generate_series(:from::date, :to::date, interval '1 month') as m
                    left join township_figure on month = m and township_code >= :lo and township_code < :hi
                group by m
            )
            select to_char(m, 'YYYY-MM') as month, {counts} from counted order by m
            """);

    private static final String COVERAGE = filled("""
            select code as village_code, name, coalesce(counts[{covering}], 0) as volunteers,
                coalesce(counts[{waiting}], 0) as submitted
            from division left join village_figure on village_code = code and month = '-infinity'
            where code >= :lo and code < :hi and length(code) = 12
                and (valid_from is null or valid_from <= :today) and (valid_to is null or valid_to > :today)
            order by code
            """);

    /**
     * Villages, and the steps by which some came to be covered or ceased to be, are counted into few groups first, which
     * every month then looks through: of a city's thousands of villages most have always been valid. Left to itself the
     * planner counts the villages anew for every month.
     */
    private static final String COVERAGE_MONTHS = filled("""
            with asked as (
                select m::date as month, least((m + interval '1 month' - interval '1 day')::date, :today) as day
                from generate_series(:from::date, :to::date, interval '1 month') as m
            ), village as materialized (
                select valid_from, valid_to, count(*) as villages
                from division where code >= :lo and code < :hi and length(code) = 12 group by 1, 2
            ), level as (
                select village_code, month, change, sum(change) over by_month as volunteers
                from (select village_code, month, counts[{covering}]::integer as change from village_figure
                    where village_code >= :lo and village_code < :hi and month > '-infinity' and month <= :to) as changes
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
                coalesce(sum(covered1), 0) as villages_covered1, coalesce(sum(covered2), 0) as villages_covered2
            from asked left join step on step.month <= asked.month
                and (valid_from is null or valid_from <= day) and (valid_to is null or valid_to > day)
            group by asked.month, day order by asked.month
            """);

    /** The statement with what is counted in it: a measure is a place among the counts of a row. */
    private static String filled(String sql) {
        return sql.replace("{sums}", each("sum(counts[%1$d]) as \"%2$s\""))
                .replace("{counts}", each("coalesce(\"%2$s\", 0) as \"%2$s\""))
                .replace("{covering}", String.valueOf(VolunteerMeasure.COVERING.place()))
                .replace("{waiting}", String.valueOf(VolunteerMeasure.WAITING.place()));
    }

    private static String each(String expression) {
        return VolunteerMeasure.ofTownships().stream()
                .map(measure -> expression.formatted(measure.place(), measure.code()))
                .collect(Collectors.joining(", "));
    }

    private final Database database;
    private final Completeness completeness;
    private final Clock clock;

    FigureBook(Database database, Completeness completeness, Clock clock) {
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
        // Asked before the rows are read: what is counted in between is newer, and never claimed without being there.
        Instant complete = completeness.until().orElse(null);
        List<Counted> counted = of(office, TABLE)
                .with("length", length)
                .with("today", LocalDate.now(clock))
                .with("month", month.map(m -> m.atDay(1)).orElse(null))
                .list(row -> new Counted(
                        new FigureRow(row.getColumn("code", String.class), figures(row, Figures.OF_OFFICES)),
                        row.getColumn("as_of", Instant.class)));
        List<FigureRow> rows = counted.stream().map(Counted::row).toList();
        Instant newest = Stream.concat(Stream.of(complete), counted.stream().map(Counted::asOf))
                .flatMap(Stream::ofNullable)
                .max(naturalOrder())
                .orElse(null);
        Figures total = Figures.of(Figures.OF_OFFICES, figure -> rows.stream()
                .mapToLong(row -> row.figures().number(figure))
                .sum());
        return new FigureTable(office.value(), newest, total, office.level() == Level.TOWNSHIP ? List.of() : rows);
    }

    /** What is counted of one office, and when the newest of it came to be. */
    private record Counted(FigureRow row, @Nullable Instant asOf) {}

    private static Figures figures(RowView row, Collection<? extends Figure> figures) {
        return Figures.of(figures, figure -> row.getColumn(figure.code(), Long.class));
    }

    /** The figures of one office in every month of a range, oldest first, zeros included. */
    @Transactional
    public List<MonthFigures> months(DivisionCode office, YearMonth from, YearMonth to) {
        return of(office, MONTHS)
                .with("from", from.atDay(1))
                .with("to", to.atDay(1))
                .list(row -> new MonthFigures(
                        row.getColumn("month", String.class), figures(row, VolunteerMeasure.ofTownships())));
    }

    /** Every village of the office that is valid today, by code, zeros included. */
    @Transactional
    public List<VillageCoverage> coverage(DivisionCode office) {
        return of(office, COVERAGE).with("today", LocalDate.now(clock)).list(VillageCoverage.class);
    }

    /** How many villages of the office were covered at the end of every month of a range, oldest first. */
    @Transactional
    public List<MonthCoverage> coverageByMonth(DivisionCode office, YearMonth from, YearMonth to) {
        return of(office, COVERAGE_MONTHS)
                .with("today", LocalDate.now(clock))
                .with("from", from.atDay(1))
                .with("to", to.atDay(1))
                .list(MonthCoverage.class);
    }

    private Sql of(DivisionCode office, String sql) {
        return database.sql(sql).with("lo", office.lowerBound()).with("hi", office.upperBound());
    }
}
