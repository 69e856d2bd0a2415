package org.wugu.volunteer.outfitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Gender;
import org.wugu.platform.database.Database;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.Page;
import org.wugu.volunteer.journey.Names;
import org.wugu.volunteer.journey.VolunteerAct;
import org.wugu.volunteer.journey.VolunteerActs;

/** Who waits for uniform and badge, in the order in which they are laid out: township by township. */
@ApplicationScoped
class ListWaiting {

    private static final String SELECT = """
            select v.*, %s from volunteer v
            where stage = 'ACCEPTED' and (:county::text is null or county_code = :county)
              and (:after::uuid is null
                or (township_code, id) > (select a.township_code, a.id from volunteer a where a.id = :after))
            order by township_code, id limit :limit""";

    private final Database database;
    private final Names names;
    private final IssuedItems items;
    private final VolunteerActs acts;

    ListWaiting(Database database, Names names, IssuedItems items, VolunteerActs acts) {
        this.database = database;
        this.names = names;
        this.items = items;
        this.acts = acts;
    }

    /** A row without what stands in other tables. */
    private record Row(
            UUID id,
            long version,
            String number,
            Gender gender,
            String township,
            @Nullable String size,
            List<VolunteerAct> acts) {}

    /** Those of a county, or of all. */
    @Transactional
    Page<WaitingVolunteer> list(@Nullable DivisionCode county, @Nullable UUID after, Limit limit) {
        Page<Row> page = Page.of(rows(county, after, limit.andOne()), limit, Row::id);
        return page.with(waiting(page.items(), "list-outfitting"));
    }

    /** All of them, for the sheet. */
    List<WaitingVolunteer> all() {
        return waiting(rows(null, null, Integer.MAX_VALUE), "export-outfitting");
    }

    private List<WaitingVolunteer> waiting(List<Row> rows, String action) {
        List<UUID> ids = rows.stream().map(Row::id).toList();
        Map<UUID, String> called = names.of(ids, action, "outfitting");
        Map<UUID, List<IssuedItem>> inHand = items.inHand(ids);
        return rows.stream()
                .map(row -> new WaitingVolunteer(
                        row.id(),
                        row.version(),
                        row.number(),
                        called.get(row.id()),
                        row.gender(),
                        row.township(),
                        row.size(),
                        inHand.getOrDefault(row.id(), List.of()),
                        row.acts()))
                .toList();
    }

    private List<Row> rows(@Nullable DivisionCode county, @Nullable UUID after, int limit) {
        return database.sql(SELECT.formatted(acts.facts()))
                .with("county", county)
                .with("after", after)
                .with("limit", limit)
                .list(this::row);
    }

    private Row row(RowView row) {
        return new Row(
                row.getColumn("id", UUID.class),
                row.getColumn("version", Long.class),
                row.getColumn("number", String.class),
                row.getColumn("gender", Gender.class),
                row.getColumn("township_code", String.class),
                row.getColumn("uniform_size", String.class),
                acts.of(row));
    }
}
