package org.wugu.volunteer.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.database.Database;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.application.ApplicationForm;
import org.wugu.volunteer.application.People;
import org.wugu.volunteer.archive.Supplements;
import org.wugu.volunteer.archive.Supplements.Supplement;
import org.wugu.volunteer.journey.HistoryEntry;
import org.wugu.volunteer.journey.MilestoneDays;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.journey.Volunteers;

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
    private static final String ISSUED = """
            select kind = 'UNIFORM' uniform, size, number, issued_on as "on", received_on, returned_on from issued_item
            where volunteer_id = :id and retracted_at is null order by id""";

    private final Database database;
    private final People people;
    private final Volunteers volunteers;
    private final Supplements supplements;
    private final RecordQueries queries;
    private final AccessLog accessLog;

    ReadDossier(
            Database database,
            People people,
            Volunteers volunteers,
            Supplements supplements,
            RecordQueries queries,
            AccessLog accessLog) {
        this.database = database;
        this.people = people;
        this.volunteers = volunteers;
        this.supplements = supplements;
        this.queries = queries;
        this.accessLog = accessLog;
    }

    /** One query of the record, as the county sees it. */
    @Schema(name = "RecordQueryOfVolunteer")
    record Query(LocalDate on, boolean clear, String authority, LocalDate dueOn) {}

    /** A uniform or badge that was issued; the size is a uniform's. */
    record Issued(
            boolean uniform,
            @Nullable String size,
            String number,
            LocalDate on,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate returnedOn) {}

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
            List<Issued> issued,
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
                database.sql(ISSUED).with("id", id).list(Issued.class),
                volunteers.history(id),
                supplements.of(id));
    }
}
