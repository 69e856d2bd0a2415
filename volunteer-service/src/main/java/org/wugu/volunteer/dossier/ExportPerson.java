package org.wugu.volunteer.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.database.Database;
import org.wugu.platform.people.PersonExport;
import org.wugu.problem.Problem;
import org.wugu.volunteer.form.ApplicationForm;
import org.wugu.volunteer.form.People;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.journey.Volunteers;

/**
 * 查阅、复制: everything that is held about a person in one document, to be handed to the person. Appointments (顾问, 督导, 理事)
 * and posts of offices know people by name alone and are tied to no volunteer, so none can be among it.
 */
@ApplicationScoped
class ExportPerson {

    private static final String SELECT = """
            select v.number, v.stage, v.archive_number, p.photo
            from volunteer v left join volunteer_photo p on p.volunteer_id = v.id
            where v.id = :id""";

    private final Database database;
    private final People people;
    private final Volunteers volunteers;
    private final PersonExport parts;
    private final AccessLog accessLog;

    ExportPerson(Database database, People people, Volunteers volunteers, PersonExport parts, AccessLog accessLog) {
        this.database = database;
        this.people = people;
        this.volunteers = volunteers;
        this.parts = parts;
        this.accessLog = accessLog;
    }

    /**
     * What is held in the database.
     *
     * @param file as {@link PersonFile} has it, but for the photo
     * @param photo to be loaded once the transaction is over
     */
    record Held(
            Map<String, @Nullable Object> file, @Nullable UUID photo) {}

    private record Row(
            String number,
            Stage stage,
            @Nullable String archiveNumber,
            @Nullable UUID photo) {}

    /** @throws Problem {@code not-found} when there is nobody whose identity the caller may read */
    @Transactional
    Held export(UUID id, String reason) {
        ApplicationForm form = people.require(id);
        accessLog.recordStated("export-person", "volunteer", List.of(id), reason);
        Row row = database.sql(SELECT).with("id", id).one(Row.class);
        Map<String, @Nullable Object> file = new LinkedHashMap<>();
        file.put("id", id);
        file.put("number", row.number());
        file.put("stage", row.stage());
        file.put("archiveNumber", row.archiveNumber());
        file.put("form", form);
        file.put("history", volunteers.history(id));
        file.putAll(parts.of(id));
        return new Held(file, row.photo());
    }
}
