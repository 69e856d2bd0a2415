package org.wugu.volunteer.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.database.Database;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.application.ApplicationForm;
import org.wugu.volunteer.application.People;
import org.wugu.volunteer.application.rights.PastForms;
import org.wugu.volunteer.application.rights.PastForms.PastForm;
import org.wugu.volunteer.archive.Supplements;
import org.wugu.volunteer.archive.Supplements.Supplement;
import org.wugu.volunteer.dossier.ReadDossier.Query;
import org.wugu.volunteer.hours.ReadHours;
import org.wugu.volunteer.hours.ReadHours.ServiceRecord;
import org.wugu.volunteer.journey.HistoryEntry;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.journey.Volunteers;
import org.wugu.volunteer.outfitting.IssuedItem;
import org.wugu.volunteer.outfitting.ReadItems;
import org.wugu.volunteer.training.ReadTrainings;
import org.wugu.volunteer.training.ReadTrainings.Training;
import org.wugu.volunteer.transfer.ListTransfers;
import org.wugu.volunteer.transfer.ListTransfers.TransferItem;

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
    private final PastForms pastForms;
    private final Volunteers volunteers;
    private final RecordQueries queries;
    private final ReadTrainings trainings;
    private final ReadItems items;
    private final ReadHours hours;
    private final Supplements supplements;
    private final ListTransfers transfers;
    private final AccessLog accessLog;

    ExportPerson(
            Database database,
            People people,
            PastForms pastForms,
            Volunteers volunteers,
            RecordQueries queries,
            ReadTrainings trainings,
            ReadItems items,
            ReadHours hours,
            Supplements supplements,
            ListTransfers transfers,
            AccessLog accessLog) {
        this.database = database;
        this.people = people;
        this.pastForms = pastForms;
        this.volunteers = volunteers;
        this.queries = queries;
        this.trainings = trainings;
        this.items = items;
        this.hours = hours;
        this.supplements = supplements;
        this.transfers = transfers;
        this.accessLog = accessLog;
    }

    /**
     * Everything that is held about a person.
     *
     * @param photo JPEG, in Base64; null without one
     * @param recordQueries days and results of record queries; empty for a township, which does not read them
     * @param trainings newest first, with attendance and exams
     * @param items uniforms and badges, those that were returned or retracted too
     * @param serviceRecord hours, those that wait or were withdrawn too
     * @param supplements what was added to the filed file
     * @param transfers to and from other counties; empty for a township, which does not read them
     */
    @Schema(name = "PersonFile")
    record PersonFile(
            UUID id,
            String number,
            Stage stage,
            @Nullable String archiveNumber,
            ApplicationForm form,

            @Schema(type = SchemaType.STRING, format = "byte")
            byte @Nullable [] photo,

            List<PastForm> pastForms,
            List<HistoryEntry> history,
            List<Query> recordQueries,
            List<Training> trainings,
            List<IssuedItem> items,
            ServiceRecord serviceRecord,
            List<Supplement> supplements,
            List<TransferItem> transfers) {

        PersonFile with(byte[] loaded) {
            return new PersonFile(
                    id,
                    number,
                    stage,
                    archiveNumber,
                    form,
                    loaded,
                    pastForms,
                    history,
                    recordQueries,
                    trainings,
                    items,
                    serviceRecord,
                    supplements,
                    transfers);
        }

        @Override
        public String toString() {
            return "PersonFile";
        }
    }

    /**
     * What is held in the database.
     *
     * @param photo to be loaded into the file once the transaction is over
     */
    record Held(PersonFile file, @Nullable UUID photo) {}

    private record Row(
            String number,
            Stage stage,
            @Nullable String archiveNumber,
            @Nullable UUID photo) {}

    /** @throws Problem {@code not-found} when there is nobody whose identity the caller may read */
    @Transactional
    Held export(UUID id, String reason) {
        ApplicationForm form = people.identities(List.of(id)).get(id);
        if (form == null) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
        accessLog.recordStated("export-person", "volunteer", List.of(id), reason);
        Row row = database.sql(SELECT).with("id", id).one(Row.class);
        PersonFile file = new PersonFile(
                id,
                row.number(),
                row.stage(),
                row.archiveNumber(),
                form,
                null,
                pastForms.of(id),
                volunteers.history(id),
                queries.of(id),
                trainings.of(id),
                items.of(id),
                hours.of(id),
                supplements.of(id),
                transfers.of(id));
        return new Held(file, row.photo());
    }
}
