package org.wugu.volunteer.outfitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.database.Database;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.Page;
import org.wugu.volunteer.journey.Names;

/** What those who left have not given back. */
@ApplicationScoped
class ListOwed {

    private static final String SELECT = """
            select i.id, i.kind, i.size, i.number, i.issued_on, v.id volunteer, v.number volunteer_number, v.township_code,
              v.left_at
            from volunteer v join issued_item i on i.volunteer_id = v.id
            where v.stage = 'LEFT' and i.returned_on is null and i.retracted_at is null
              and (:after::uuid is null or i.id > :after)
            order by i.id limit :limit""";

    private final Database database;
    private final Names names;

    ListOwed(Database database, Names names) {
        this.database = database;
        this.names = names;
    }

    @Transactional
    Page<OwedItem> list(@Nullable UUID after, Limit limit) {
        List<OwedItem> found = database.sql(SELECT)
                .with("after", after)
                .with("limit", limit.andOne())
                .list(OwedItem.class);
        Page<OwedItem> page = Page.of(found, limit, OwedItem::id);
        Map<UUID, String> called = names.of(
                page.items().stream().map(OwedItem::volunteer).distinct().toList(), "list-owed-items", "outfitting");
        return page.with(page.items().stream()
                .map(item -> item.of(called.get(item.volunteer())))
                .toList());
    }
}
