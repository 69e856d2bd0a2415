package org.wugu.volunteer.outfitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Counts what is to be got ready; no names. */
@ApplicationScoped
class CountPicking {

    private static final String LACKS = """
            v.stage = 'ACCEPTED' and not exists (select from issued_item i where i.volunteer_id = v.id and i.kind = '%s'
              and i.returned_on is null and i.retracted_at is null)""";

    /** Sizes as the form in force offers them, then what else people wrote, then those who wrote none. */
    private static final String UNIFORMS = """
            with form as (select content from form_version where valid_from <= ? order by valid_from desc limit 1),
              offered as (select s.size, s.place from form,
                jsonb_array_elements_text(form.content -> 'options' -> 'uniformSizes') with ordinality s (size, place))
            select v.county_code, v.uniform_size, count(*) count
            from volunteer v left join offered o on o.size = v.uniform_size
            where %s
            group by v.county_code, v.uniform_size, o.place
            order by o.place nulls last, v.uniform_size nulls last, v.county_code""".formatted(LACKS.formatted(ItemKind.UNIFORM));

    private static final String BADGES =
            "select count(*) count from volunteer v where " + LACKS.formatted(ItemKind.BADGE);

    private final DataSource database;
    private final Clock clock;

    CountPicking(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    PickingList count() {
        try (Connection connection = database.getConnection();
                PreparedStatement uniforms = connection.prepareStatement(UNIFORMS);
                PreparedStatement badges = connection.prepareStatement(BADGES)) {
            uniforms.setObject(1, LocalDate.now(clock));
            List<PickingList.Row> rows = new ArrayList<>();
            try (ResultSet row = uniforms.executeQuery()) {
                while (row.next()) {
                    rows.add(new PickingList.Row(
                            row.getString("county_code"), row.getString("uniform_size"), row.getLong("count")));
                }
            }
            try (ResultSet row = badges.executeQuery()) {
                row.next();
                return new PickingList(rows, row.getLong("count"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what is to be got ready cannot be counted", e);
        }
    }
}
