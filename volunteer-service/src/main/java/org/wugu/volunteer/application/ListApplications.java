package org.wugu.volunteer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.result.RowView;
import org.wugu.kernel.Gender;
import org.wugu.kernel.Tier;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;
import org.wugu.platform.http.Page;
import org.wugu.platform.scope.ActingTier;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.problem.Problem;
import org.wugu.volunteer.form.MaskedNumbers;
import org.wugu.volunteer.form.People;
import org.wugu.volunteer.journey.CountTasks;
import org.wugu.volunteer.journey.MilestoneDays;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.journey.VolunteerActs;
import org.wugu.volunteer.journey.Worklist;

/** A page of the applications that the reader's office may see; one row in the access log tells of it. */
@ApplicationScoped
class ListApplications {

    private final Database database;
    private final People people;
    private final AccessLog accessLog;
    private final CurrentScope scope;
    private final CountTasks countTasks;
    private final VolunteerActs acts;

    ListApplications(
            Database database,
            People people,
            AccessLog accessLog,
            CurrentScope scope,
            CountTasks countTasks,
            VolunteerActs acts) {
        this.countTasks = countTasks;
        this.acts = acts;
        this.database = database;
        this.people = people;
        this.accessLog = accessLog;
        this.scope = scope;
    }

    /** @throws Problem {@code wrong-tier} when another tier than the county asks for a list that tells of records */
    @Transactional
    Page<ApplicationItem> list(ListFilter filter) {
        Worklist asked = filter.worklist();
        if (asked != null && asked.tellsOfRecords()) {
            ActingTier.require(scope.get(), Tier.COUNTY);
        }
        String worklist = asked == null ? null : countTasks.condition(asked);
        ListQuery query = ListQuery.of(scope.get(), filter, worklist, people::searchTokens);
        Page<ApplicationItem> page =
                Page.of(query.on(database, acts.facts()).list(this::item), filter.limit(), ApplicationItem::id);
        accessLog.recordList("list-applications", "volunteer", page.items(), ApplicationItem::id);
        return page;
    }

    /** Those of them whom the reader may see, as a list shows them; the access log tells of it. */
    @Transactional
    List<ApplicationItem> of(Collection<UUID> ids) {
        List<ApplicationItem> found =
                ListQuery.ofThese(database, acts.facts(), ids).list(this::item);
        accessLog.recordList("list-applications", "volunteer", found, ApplicationItem::id);
        return found;
    }

    private ApplicationItem item(RowView row) {
        UUID id = row.getColumn("id", UUID.class);
        byte[] sealed = row.getColumn("masked", byte[].class);
        MaskedNumbers masked = people.masked(id, sealed).orElse(null);
        String shown = people.name(id, row.getColumn("name", byte[].class));
        return new ApplicationItem(
                id,
                row.getColumn("number", String.class),
                row.getColumn("stage", Stage.class),
                row.getColumn("version", Long.class),
                shown,
                (sealed != null && masked == null) || Vault.unreadable().equals(shown),
                row.getColumn("gender", Gender.class),
                row.getColumn("birth_year", Integer.class),
                row.getColumn("township_code", String.class),
                row.getColumn("village_code", String.class),
                masked == null ? null : masked.idNumber(),
                masked == null ? null : masked.mobile(),
                row.getColumn("uniform_size", String.class),
                MilestoneDays.of(row).asReadAt(scope.get().tier()),
                row.getColumn("submitted_at", Instant.class),
                row.getColumn("updated_at", Instant.class),
                acts.of(row));
    }
}
