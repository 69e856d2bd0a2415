package org.wugu.volunteer.office;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wugu.kernel.DivisionCode;

/**
 * 缺员: which of the three officers that S2 wants of a township it has not named (副团长, 副秘书长, 办公室主任 or 副主任), and
 * whether it has a work group.
 */
@ApplicationScoped
class ListVacancies {

    private static final String SELECT = """
            select d.code, exists (select from work_group g where g.office_code = d.code) work_group,
              array(select n.need from (select need, min(position) first from post where need is not null group by need) n
                where not exists (select from officer o join post p on p.code = o.post
                  where o.office_code = d.code and p.need = n.need and (o.ended_on is null or o.ended_on >= ?))
                order by n.first) missing
            from division d
            where length(d.code) = 9 and d.code >= ? and d.code < ?
              and (d.valid_from is null or d.valid_from <= ?) and (d.valid_to is null or d.valid_to > ?)
            order by d.code""";

    private final DataSource database;
    private final Clock clock;

    ListVacancies(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What one township lacks.
     *
     * @param missing needs without an officer: {@code DEPUTY_HEAD}, {@code DEPUTY_SECRETARY_GENERAL}, {@code OFFICE}
     * @param workGroup whether it has registered its work group
     */
    @Schema(name = "OfficeVacancies")
    record OfficeVacancies(String townshipCode, List<String> missing, boolean workGroup) {}

    /** Every township of the area, those without a vacancy among them, by code. */
    @Transactional
    List<OfficeVacancies> list(DivisionCode area) {
        LocalDate today = LocalDate.now(clock);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, today);
            select.setString(2, area.lowerBound());
            select.setString(3, area.upperBound());
            select.setObject(4, today);
            select.setObject(5, today);
            List<OfficeVacancies> offices = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    offices.add(new OfficeVacancies(
                            row.getString("code"),
                            List.of((String[]) row.getArray("missing").getArray()),
                            row.getBoolean("work_group")));
                }
            }
            return offices;
        } catch (SQLException e) {
            throw new IllegalStateException("vacancies cannot be listed", e);
        }
    }
}
