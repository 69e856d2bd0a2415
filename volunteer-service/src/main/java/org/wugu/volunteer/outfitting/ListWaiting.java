package org.wugu.volunteer.outfitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Gender;
import org.wugu.platform.database.Database;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.Page;
import org.wugu.volunteer.journey.Names;

/** Who waits for uniform and badge, in the order in which they are laid out: township by township. */
@ApplicationScoped
class ListWaiting {

    private static final String SELECT = """
            select id, version, number, gender, township_code township, uniform_size size from volunteer v
            where stage = 'ACCEPTED' and (:county::text is null or county_code = :county)
              and (:after::uuid is null
                or (township_code, id) > (select a.township_code, a.id from volunteer a where a.id = :after))
            order by township_code, id limit :limit""";

    private final Database database;
    private final Names names;
    private final IssuedItems items;

    ListWaiting(Database database, Names names, IssuedItems items) {
        this.database = database;
        this.names = names;
        this.items = items;
    }

    /** A row without what stands in other tables. */
    private record Row(
            UUID id,
            long version,
            String number,
            Gender gender,
            String township,
            @Nullable String size) {}

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
                        inHand.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private List<Row> rows(@Nullable DivisionCode county, @Nullable UUID after, int limit) {
        return database.sql(SELECT)
                .with("county", county)
                .with("after", after)
                .with("limit", limit)
                .list(Row.class);
    }
}
