package org.wugu.volunteer.outfitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.database.Database;
import org.wugu.volunteer.journey.Names;
import org.wugu.volunteer.outfitting.OwedPage.Owed;

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
    OwedPage list(Paging paging) {
        int limit = paging.limit();
        List<Owed> rows = database.sql(SELECT)
                .with("after", paging.after())
                .with("limit", limit + 1)
                .list(Owed.class);
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
