package org.wugu.volunteer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Gender;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.scope.ActingTier;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.volunteer.application.ApplicationList.Item;
import org.wugu.volunteer.journey.CountTasks;
import org.wugu.volunteer.journey.MilestoneDays;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.journey.Worklist;

/** A page of the applications that the reader's office may see, newest first; one row in the access log tells of it. */
@ApplicationScoped
class ListApplications {

    private final DataSource database;
    private final People people;
    private final AccessLog accessLog;
    private final CurrentScope scope;
    private final CountTasks countTasks;

    ListApplications(
            DataSource database, People people, AccessLog accessLog, CurrentScope scope, CountTasks countTasks) {
        this.countTasks = countTasks;
        this.database = database;
        this.people = people;
        this.accessLog = accessLog;
        this.scope = scope;
    }

    /** @throws Problem {@code wrong-tier} when another tier than the county asks for a list that tells of records */
    @Transactional
    ApplicationList list(ListFilter filter) {
        Worklist asked = filter.worklist();
        if (asked != null && asked.tellsOfRecords()) {
            ActingTier.require(scope.get(), Tier.COUNTY);
        }
        // One row more than asked for tells whether there is a next page.
        String worklist = asked == null ? null : countTasks.condition(asked);
        ListQuery query = ListQuery.of(scope.get(), filter, worklist, people::searchTokens, filter.limit() + 1);
        List<Item> items = run(query);
        boolean more = items.size() > filter.limit();
        List<Item> page = more ? items.subList(0, filter.limit()) : items;
        accessLog.record(
                "list-applications", "volunteer", page.stream().map(Item::id).toList(), "list");
        return new ApplicationList(page, more ? page.get(page.size() - 1).id() : null);
    }

    private List<Item> run(ListQuery query) {
        try (Connection connection = database.getConnection()) {
            query.prepare(connection);
            try (PreparedStatement select = connection.prepareStatement(query.sql())) {
                query.bind(connection, select);
                return items(select);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("applications cannot be listed", e);
        }
    }

    private List<Item> items(PreparedStatement select) throws SQLException {
        List<Item> items = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                items.add(item(rows));
            }
        }
        return items;
    }

    private Item item(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] name = row.getBytes("name");
        byte[] sealed = row.getBytes("masked");
        MaskedNumbers masked = sealed == null ? null : people.masked(id, sealed).orElse(null);
        String shown = name == null ? null : people.name(id, name);
        return new Item(
                id,
                row.getString("number"),
                Stage.valueOf(row.getString("stage")),
                row.getLong("version"),
                shown,
                (sealed != null && masked == null) || Vault.unreadable().equals(shown),
                Gender.valueOf(row.getString("gender")),
                row.getInt("birth_year"),
                row.getString("township_code"),
                row.getString("village_code"),
                masked == null ? null : masked.idNumber(),
                masked == null ? null : masked.mobile(),
                row.getString("uniform_size"),
                milestones(row, scope.get()),
                instant(row, "submitted_at"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    /** What a query of the record has found is the county's to know, and nobody else's. */
    static MilestoneDays milestones(ResultSet row, OrgScope reader) throws SQLException {
        return new MilestoneDays(
                row.getObject("record_queried_on", LocalDate.class),
                reader.tier() == Tier.COUNTY ? row.getObject("record_clear", Boolean.class) : null,
                row.getObject("record_due_on", LocalDate.class),
                row.getObject("sworn_on", LocalDate.class),
                row.getObject("filed_on", LocalDate.class),
                row.getString("archive_number"),
                row.getObject("trained_on", LocalDate.class),
                row.getObject("passed_on", LocalDate.class));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
