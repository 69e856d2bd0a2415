package org.wugu.volunteer.outfitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.database.Database;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.Page;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.volunteer.journey.Names;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.outfitting.ItemAct.Item;

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
    private final CurrentScope scope;

    ListOwed(Database database, Names names, CurrentScope scope) {
        this.database = database;
        this.names = names;
        this.scope = scope;
    }

    /** As an item without the name of its bearer. */
    private record Row(
            UUID id,
            ItemKind kind,
            @Nullable String size,
            String number,
            LocalDate issuedOn,
            UUID volunteer,
            String volunteerNumber,
            String townshipCode,
            @Nullable Instant leftAt) {}

    @Transactional
    Page<OwedItem> list(@Nullable UUID after, Limit limit) {
        List<Row> found = database.sql(SELECT)
                .with("after", after)
                .with("limit", limit.andOne())
                .list(Row.class);
        Page<Row> page = Page.of(found, limit, Row::id);
        Map<UUID, String> called = names.of(
                page.items().stream().map(Row::volunteer).distinct().toList(), "list-owed-items", "outfitting");
        return page.with(page.items().stream()
                .map(item -> owed(item, called.get(item.volunteer())))
                .toList());
    }

    private OwedItem owed(Row item, @Nullable String name) {
        return new OwedItem(
                item.id(),
                item.kind(),
                item.size(),
                item.number(),
                item.issuedOn(),
                item.volunteer(),
                item.volunteerNumber(),
                name,
                item.townshipCode(),
                item.leftAt(),
                new Item(Stage.LEFT, false, false, item.number()).actsOf(scope.get()));
    }
}
