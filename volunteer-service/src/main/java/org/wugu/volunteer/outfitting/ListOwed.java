package org.wugu.volunteer.outfitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.wugu.volunteer.journey.Names;
import org.wugu.volunteer.outfitting.OwedPage.Owed;

/** What those who left have not given back. */
@ApplicationScoped
class ListOwed {

    private static final String SELECT = """
            select i.id, i.kind, i.size, i.number, i.issued_on, v.id volunteer, v.number volunteer_number, v.township_code,
              v.left_at
            from volunteer v join issued_item i on i.volunteer_id = v.id
            where v.stage = 'LEFT' and i.returned_on is null and i.retracted_at is null and (?::uuid is null or i.id > ?)
            order by i.id limit ?""";

    private final DataSource database;
    private final Names names;

    ListOwed(DataSource database, Names names) {
        this.database = database;
        this.names = names;
    }

    @Transactional
    OwedPage list(Paging paging) {
        int limit = paging.limit();
        List<Owed> rows = rows(paging.after(), limit + 1);
        boolean more = rows.size() > limit;
        List<Owed> page = more ? rows.subList(0, limit) : rows;
        Map<UUID, String> called =
                names.of(page.stream().map(Owed::volunteer).distinct().toList(), "list-owed-items", "outfitting");
        return new OwedPage(
                page.stream()
                        .map(item -> named(item, called.get(item.volunteer())))
                        .toList(),
                more ? page.get(page.size() - 1).id() : null);
    }

    private List<Owed> rows(@Nullable UUID after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, after);
            select.setObject(2, after);
            select.setInt(3, limit);
            List<Owed> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(owed(row));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("owed items cannot be listed", e);
        }
    }

    private static Owed owed(ResultSet row) throws SQLException {
        OffsetDateTime left = row.getObject("left_at", OffsetDateTime.class);
        return new Owed(
                row.getObject("id", UUID.class),
                ItemKind.valueOf(row.getString("kind")),
                row.getString("size"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("volunteer", UUID.class),
                row.getString("volunteer_number"),
                null,
                row.getString("township_code"),
                left == null ? null : left.toInstant());
    }

    private static Owed named(Owed item, @Nullable String name) {
        return new Owed(
                item.id(),
                item.kind(),
                item.size(),
                item.number(),
                item.issuedOn(),
                item.volunteer(),
                item.volunteerNumber(),
                name,
                item.townshipCode(),
                item.leftAt());
    }
}
