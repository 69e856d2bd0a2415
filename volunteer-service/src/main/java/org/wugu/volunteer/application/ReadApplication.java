package org.wugu.volunteer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Gender;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.volunteer.journey.History;
import org.wugu.volunteer.journey.Matching;
import org.wugu.volunteer.journey.MilestoneDays;
import org.wugu.volunteer.journey.Stage;

/** One application with its masked form and its history; the access log tells of it. */
@ApplicationScoped
public class ReadApplication {

    private static final String SELECT = """
            select v.*, n.sealed name, i.sealed identity, p.photo is not null has_photo
            from volunteer v
            left join volunteer_name n on n.volunteer_id = v.id
            left join volunteer_identity i on i.volunteer_id = v.id
            left join volunteer_photo p on p.volunteer_id = v.id
            where v.id = ?""";

    private final DataSource database;
    private final People people;
    private final History history;
    private final Matching matching;
    private final AccessLog accessLog;
    private final CurrentScope scope;

    ReadApplication(
            DataSource database,
            People people,
            History history,
            Matching matching,
            AccessLog accessLog,
            CurrentScope scope) {
        this.scope = scope;
        this.database = database;
        this.people = people;
        this.history = history;
        this.matching = matching;
        this.accessLog = accessLog;
    }

    /** @throws Problem {@code not-found} when there is none within the scope */
    @Transactional
    public ApplicationDetail read(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new Problem(PlatformProblems.NOT_FOUND);
                }
                accessLog.record("read-application", "volunteer", List.of(id), "detail");
                return detail(id, row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("application " + id + " cannot be read", e);
        }
    }

    private ApplicationDetail detail(UUID id, ResultSet row) throws SQLException {
        byte[] name = row.getBytes("name");
        Stage stage = Stage.valueOf(row.getString("stage"));
        MilestoneDays milestones = ListApplications.milestones(row, scope.get());
        return new ApplicationDetail(
                id,
                row.getString("number"),
                stage,
                row.getLong("version"),
                name == null ? null : people.name(id, name),
                Gender.valueOf(row.getString("gender")),
                row.getString("township_code"),
                row.getString("village_code"),
                row.getString("uniform_size"),
                row.getString("form_version"),
                row.getBoolean("has_photo"),
                ListApplications.instant(row, "submitted_at"),
                ListApplications.instant(row, "approved_at"),
                milestones,
                matching.until(stage, milestones),
                ListApplications.instant(row, "reported_at"),
                ListApplications.instant(row, "city_returned_at"),
                ListApplications.instant(row, "accepted_at"),
                ListApplications.instant(row, "outfitted_at"),
                row.getObject("serving_since", LocalDate.class),
                ListApplications.instant(row, "left_at"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                masked(id, row.getBytes("identity")),
                history.of(id));
    }

    private @Nullable MaskedForm masked(UUID id, byte @Nullable [] sealed) {
        return sealed == null
                ? null
                : people.identity(id, sealed).map(MaskedForm::of).orElse(null);
    }
}
