package org.wugu.volunteer.dossier;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.volunteer.archive.Supplements.Supplement;
import org.wugu.volunteer.form.ApplicationForm;
import org.wugu.volunteer.hours.ReadHours.ServiceRecord;
import org.wugu.volunteer.journey.HistoryEntry;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.outfitting.IssuedItem;
import org.wugu.volunteer.recordquery.QueriesOfPerson.Query;
import org.wugu.volunteer.rights.PastForms.PastForm;
import org.wugu.volunteer.training.ReadTrainings.Training;
import org.wugu.volunteer.transfer.ListTransfers.TransferItem;

/**
 * Everything that is held about a person, as the contract has it: {@link ExportPerson} puts it together of its parts, and a test
 * holds the two together.
 *
 * @param photo JPEG, in Base64; null without one
 * @param recordQueries days and results of record queries; empty for a township, which does not read them
 * @param trainings newest first, with attendance and exams
 * @param items uniforms and badges, those that were returned or retracted too
 * @param serviceRecord hours, those that wait or were withdrawn too
 * @param supplements what was added to the filed file
 * @param transfers to and from other counties; empty for a township, which does not read them
 */
record PersonFile(
        UUID id,
        String number,
        Stage stage,
        @Nullable String archiveNumber,
        ApplicationForm form,

        @Schema(type = SchemaType.STRING, format = "byte") byte @Nullable [] photo,

        List<PastForm> pastForms,
        List<HistoryEntry> history,
        List<Query> recordQueries,
        List<Training> trainings,
        List<IssuedItem> items,
        ServiceRecord serviceRecord,
        List<Supplement> supplements,
        List<TransferItem> transfers) {}
