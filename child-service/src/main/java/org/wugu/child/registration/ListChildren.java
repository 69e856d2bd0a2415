package org.wugu.child.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.child.form.ChildPeople;
import org.wugu.child.listing.ChildItem;
import org.wugu.child.listing.ChildRows;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.database.Database;
import org.wugu.platform.http.Page;
import org.wugu.platform.scope.CurrentScope;

/** A page of the children whom the reader's office may see, newest first; one row in the access log tells of it. */
@ApplicationScoped
class ListChildren {

    private final Database database;
    private final ChildRows rows;
    private final ChildPeople people;
    private final AccessLog accessLog;
    private final CurrentScope scope;

    ListChildren(Database database, ChildRows rows, ChildPeople people, AccessLog accessLog, CurrentScope scope) {
        this.database = database;
        this.rows = rows;
        this.people = people;
        this.accessLog = accessLog;
        this.scope = scope;
    }

    @Transactional
    Page<ChildItem> list(ChildFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        OrgScope reader = scope.get();
        conditions.add((reader.tier() == Tier.TOWNSHIP ? "township_code" : "county_code") + " = :office");
        values.put("office", reader.code());
        narrow(conditions, values, "stage = :stage", "stage", filter.stage());
        narrow(conditions, values, "township_code = :township", "township", filter.township());
        narrow(conditions, values, "village_code = :village", "village", filter.village());
        narrow(conditions, values, "category = :category", "category", filter.category());
        narrow(conditions, values, "number = :number", "number", filter.number());
        narrow(conditions, values, "id < :after", "after", filter.after());
        if (filter.name() != null) {
            narrow(
                    conditions,
                    values,
                    "id in (select t.child_id from child_name_token t where t.token = any (:tokens))",
                    "tokens",
                    people.searchTokens(filter.name()));
        }
        values.put("most", filter.limit().andOne());
        List<ChildItem> found = rows.read(
                "(select * from child where " + String.join(" and ", conditions) + " order by id desc limit :most)",
                "c.id desc",
                values);
        Page<ChildItem> page = Page.of(found, filter.limit(), ChildItem::id);
        accessLog.recordList("list-children", "child", page.items(), ChildItem::id);
        return page;
    }

    /** Those of them whom the reader may see. */
    List<ChildItem> of(Collection<UUID> ids) {
        return rows.read("(select * from child where id = any (:ids))", "c.id desc", Map.of("ids", ids));
    }

    private static void narrow(
            List<String> conditions,
            Map<String, Object> values,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
