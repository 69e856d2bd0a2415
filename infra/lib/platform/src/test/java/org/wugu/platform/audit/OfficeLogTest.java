package org.wugu.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Role;
import org.wugu.kernel.Tier;
import org.wugu.platform.http.Limit;
import org.wugu.testing.Database;

/** A page of an office's log costs what is on it, however many rows the log has. */
class OfficeLogTest {

    /** That a step of the plan came to, or threw away. */
    private static final Pattern ROWS = Pattern.compile("(?:actual rows=|Rows Removed by Filter: )([0-9.]+)");

    private static Database database = Database.of("office");

    /** Few readings long ago in one township, and in another city; very many since everywhere else. */
    @BeforeAll
    static void aFullLog() {
        database = Database.made("office", Map.of());
        database.execute("insert into access_log (person, tier, org_code, action, subject_type, subject_ids, reason)"
                + " select 'x', 'township',"
                + " case when n <= 60 then '371521109' when n <= 120 then '371702001'"
                + " else '3715' || (22 + n % 4) || lpad((n % 17)::text, 3, '0') end, 'a', 'b', '{}', 'c'"
                + " from generate_series(1, 100000) n");
        database.execute("analyze access_log");
    }

    @ParameterizedTest
    @CsvSource({
        "TOWNSHIP, 371521109,",
        "COUNTY, 371521,",
        "CITY, 3717,",
        "COUNTY, 371522,",
        "CITY, 3715,",
        "COUNTY, 371522, 50000",
        "CITY, 3715, 50000"
    })
    void a_page_reads_the_rows_that_are_on_it(Tier tier, String code, @Nullable Long after) throws SQLException {
        // When
        String plan = plan(
                new OrgScope(tier, DivisionCode.of(code), Set.of(Role.AUDITOR), "auditor"),
                new AccessLogQuery(null, null, null, null, after, new Limit(50)));
        // Then
        // Those of the page, and the one that tells that it goes on.
        assertThat(plan).contains("rows=51");
        assertThat(ROWS.matcher(plan)
                        .results()
                        .mapToDouble(rows -> Double.parseDouble(rows.group(1)))
                        .max()
                        .orElseThrow())
                .as(plan)
                .isEqualTo(51);
    }

    private static String plan(OrgScope scope, AccessLogQuery query) throws SQLException {
        LoggedAccesses.Search search = new LoggedAccesses.Search(scope, query);
        try (Connection app = database.asApp()) {
            app.setAutoCommit(false);
            try (PreparedStatement set = app.prepareStatement("select set_config('wugu.lo', ?, true),"
                    + " set_config('wugu.hi', ?, true), set_config('wugu.tier', ?, true),"
                    + " set_config('wugu.roles', 'auditor', true)")) {
                set.setString(1, scope.lowerBound());
                set.setString(2, scope.upperBound());
                set.setString(3, scope.tier().claim());
                set.execute();
            }
            try (PreparedStatement explain =
                    app.prepareStatement("explain (analyze, timing off, summary off, buffers off) " + search.sql())) {
                search.prepare(app);
                search.bind(explain);
                StringBuilder plan = new StringBuilder();
                try (ResultSet line = explain.executeQuery()) {
                    while (line.next()) {
                        plan.append(line.getString(1)).append('\n');
                    }
                }
                return plan.toString();
            }
        }
    }
}
