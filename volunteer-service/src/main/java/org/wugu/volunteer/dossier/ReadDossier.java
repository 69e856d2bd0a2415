package org.wugu.volunteer.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.database.Database;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.archive.Supplements;
import org.wugu.volunteer.archive.Supplements.Supplement;
import org.wugu.volunteer.form.ApplicationForm;
import org.wugu.volunteer.form.People;
import org.wugu.volunteer.journey.HistoryEntry;
import org.wugu.volunteer.journey.MilestoneDays;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.journey.Volunteers;
import org.wugu.volunteer.outfitting.IssuedItem;
import org.wugu.volunteer.outfitting.ReadItems;
import org.wugu.volunteer.recordquery.QueriesOfPerson;
import org.wugu.volunteer.recordquery.QueriesOfPerson.Query;

/** Everything that the file of a volunteer holds, for a stated reason, which the access log keeps. */
@ApplicationScoped
class ReadDossier {

    private static final String SELECT = """
            select v.*, f.content ->> 'title' form_title, p.photo,
              array(select value from jsonb_each_text(f.content -> 'declarations')) declarations
            from volunteer v
            join form_version f on f.version = v.form_version
            left join volunteer_photo p on p.volunteer_id = v.id
            where v.id = :id""";
    private final Database database;
    private final People people;
    private final Volunteers volunteers;
    private final ReadItems items;
    private final Supplements supplements;
    private final QueriesOfPerson queries;
    private final AccessLog accessLog;

    ReadDossier(
            Database database,
            People people,
            Volunteers volunteers,
            ReadItems items,
            Supplements supplements,
            QueriesOfPerson queries,
            AccessLog accessLog) {
        this.database = database;
        this.people = people;
        this.volunteers = volunteers;
        this.items = items;
        this.supplements = supplements;
        this.queries = queries;
        this.accessLog = accessLog;
    }

    /**
     * The file. {@link #toString()} says nothing.
     *
     * @param declarations the sentences that were signed, in the form's version
     * @param photo to be loaded once the transaction is over
     * @param queries the record queries that stand; empty for a township, which does not read them
     */
    record Dossier(
            String number,
            Stage stage,
            DivisionCode township,
            DivisionCode village,
            String formTitle,
            List<String> declarations,
            ApplicationForm form,
            @Nullable UUID photo,
            MilestoneDays milestones,
            @Nullable Instant reportedAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant outfittedAt,
            @Nullable LocalDate servingSince,
            @Nullable Instant leftAt,
            List<Query> queries,
            List<IssuedItem> issued,
            List<HistoryEntry> history,
            List<Supplement> supplements) {

        @Override
        public String toString() {
            return "Dossier";
        }
    }

    /** @throws Problem {@code not-found} outside the scope, {@code not-filed} while there is no file yet */
    @Transactional
    Dossier read(UUID id, String reason) {
        ApplicationForm form = people.require(id);
        Dossier dossier = database.sql(SELECT)
                .with("id", id)
                .first(row -> dossier(id, row, form))
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
        accessLog.recordStated("print-dossier", "volunteer", List.of(id), reason);
        return dossier;
    }

    private Dossier dossier(UUID id, RowView row, ApplicationForm form) {
        MilestoneDays milestones = MilestoneDays.of(row);
        if (milestones.filedOn() == null) {
            throw new Problem(VolunteerProblems.NOT_FILED);
        }
        return new Dossier(
                row.getColumn("number", String.class),
                row.getColumn("stage", Stage.class),
                row.getColumn("township_code", DivisionCode.class),
                row.getColumn("village_code", DivisionCode.class),
                row.getColumn("form_title", String.class),
                row.getColumn("declarations", new GenericType<List<String>>() {}),
                form,
                row.getColumn("photo", UUID.class),
                milestones,
                row.getColumn("reported_at", Instant.class),
                row.getColumn("accepted_at", Instant.class),
                row.getColumn("outfitted_at", Instant.class),
                row.getColumn("serving_since", LocalDate.class),
                row.getColumn("left_at", Instant.class),
                queries.of(id),
                items.of(id).stream().filter(item -> item.retractedAt() == null).toList(),
                volunteers.history(id),
                supplements.of(id));
    }
}
