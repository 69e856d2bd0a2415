package org.wugu.volunteer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.result.RowView;
import org.wugu.kernel.Gender;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.database.Database;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.problem.Problem;
import org.wugu.volunteer.form.MaskedForm;
import org.wugu.volunteer.form.People;
import org.wugu.volunteer.journey.Matching;
import org.wugu.volunteer.journey.MilestoneDays;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.journey.VolunteerActs;
import org.wugu.volunteer.journey.Volunteers;

/** One application with its masked form and its history; the access log tells of it. */
@ApplicationScoped
public class ReadApplication {

    private static final String SELECT = """
            select v.*, %s, n.sealed name, i.sealed identity, p.photo is not null has_photo
            from volunteer v
            left join volunteer_name n on n.volunteer_id = v.id
            left join volunteer_identity i on i.volunteer_id = v.id
            left join volunteer_photo p on p.volunteer_id = v.id
            where v.id = :id""";

    private final Database database;
    private final People people;
    private final Volunteers volunteers;
    private final Matching matching;
    private final VolunteerActs acts;
    private final AccessLog accessLog;
    private final CurrentScope scope;

    ReadApplication(
            Database database,
            People people,
            Volunteers volunteers,
            Matching matching,
            VolunteerActs acts,
            AccessLog accessLog,
            CurrentScope scope) {
        this.scope = scope;
        this.database = database;
        this.people = people;
        this.volunteers = volunteers;
        this.matching = matching;
        this.acts = acts;
        this.accessLog = accessLog;
    }

    /** @throws Problem {@code not-found} when there is none within the scope */
    @Transactional
    public ApplicationDetail read(UUID id) {
        ApplicationDetail detail = database.sql(SELECT.formatted(acts.facts()))
                .with("id", id)
                .first(row -> detail(id, row))
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
        accessLog.record("read-application", "volunteer", List.of(id), "detail");
        return detail;
    }

    private ApplicationDetail detail(UUID id, RowView row) {
        Stage stage = row.getColumn("stage", Stage.class);
        MilestoneDays milestones = MilestoneDays.of(row).asReadAt(scope.get().tier());
        return new ApplicationDetail(
                id,
                row.getColumn("number", String.class),
                stage,
                row.getColumn("version", Long.class),
                people.name(id, row.getColumn("name", byte[].class)),
                row.getColumn("gender", Gender.class),
                row.getColumn("township_code", String.class),
                row.getColumn("village_code", String.class),
                row.getColumn("uniform_size", String.class),
                row.getColumn("form_version", String.class),
                row.getColumn("has_photo", Boolean.class),
                row.getColumn("submitted_at", Instant.class),
                row.getColumn("approved_at", Instant.class),
                milestones,
                matching.until(stage, milestones),
                row.getColumn("reported_at", Instant.class),
                row.getColumn("city_returned_at", Instant.class),
                row.getColumn("accepted_at", Instant.class),
                row.getColumn("outfitted_at", Instant.class),
                row.getColumn("serving_since", LocalDate.class),
                row.getColumn("left_at", Instant.class),
                row.getColumn("updated_at", Instant.class),
                acts.of(row),
                acts.withheld(row),
                people.identity(id, row.getColumn("identity", byte[].class))
                        .map(MaskedForm::of)
                        .orElse(null),
                volunteers.history(id));
    }
}
