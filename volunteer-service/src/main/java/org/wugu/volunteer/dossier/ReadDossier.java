package org.wugu.volunteer.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.application.ApplicationForm;
import org.wugu.volunteer.application.People;
import org.wugu.volunteer.archive.Supplements;
import org.wugu.volunteer.archive.Supplements.Supplement;
import org.wugu.volunteer.journey.History;
import org.wugu.volunteer.journey.HistoryEntry;
import org.wugu.volunteer.journey.Stage;

/** Everything that the file of a volunteer holds, for a stated reason, which the access log keeps. */
@ApplicationScoped
class ReadDossier {

    private static final String SELECT = """
            select v.*, f.content form_text, p.photo
            from volunteer v
            join form_version f on f.version = v.form_version
            left join volunteer_photo p on p.volunteer_id = v.id
            where v.id = ?""";
    private static final String ISSUED = """
            select kind, size, number, issued_on, received_on, returned_on from issued_item
            where volunteer_id = ? and retracted_at is null order by id""";

    private final DataSource database;
    private final People people;
    private final History history;
    private final Supplements supplements;
    private final RecordQueries queries;
    private final ObjectMapper json;
    private final AccessLog accessLog;

    ReadDossier(
            DataSource database,
            People people,
            History history,
            Supplements supplements,
            RecordQueries queries,
            ObjectMapper json,
            AccessLog accessLog) {
        this.database = database;
        this.people = people;
        this.history = history;
        this.supplements = supplements;
        this.queries = queries;
        this.json = json;
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
            String archiveNumber,
            LocalDate filedOn,
            String formTitle,
            List<String> declarations,
            ApplicationForm form,
            @Nullable UUID photo,
            @Nullable LocalDate recordQueriedOn,
            @Nullable LocalDate recordDueOn,
            @Nullable LocalDate swornOn,
            @Nullable LocalDate trainedOn,
            @Nullable LocalDate passedOn,
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
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                ApplicationForm form = people.identities(List.of(id)).get(id);
                if (!row.next() || form == null) {
                    throw new Problem(PlatformProblems.NOT_FOUND);
                }
                if (row.getObject("filed_on") == null) {
                    throw new Problem(VolunteerProblems.NOT_FILED);
                }
                accessLog.recordStated("print-dossier", "volunteer", List.of(id), reason);
                return dossier(id, row, form, queries.of(id), issued(connection, id));
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the file of " + id + " cannot be read", e);
        }
    }

    private Dossier dossier(UUID id, ResultSet row, ApplicationForm form, List<Query> queries, List<Issued> issued)
            throws SQLException, IOException {
        JsonNode text = json.readTree(row.getString("form_text"));
        List<String> declarations = new ArrayList<>();
        text.path("declarations").forEach(declaration -> declarations.add(declaration.asText()));
        return new Dossier(
                row.getString("number"),
                Stage.valueOf(row.getString("stage")),
                DivisionCode.of(row.getString("township_code")),
                DivisionCode.of(row.getString("village_code")),
                row.getString("archive_number"),
                row.getObject("filed_on", LocalDate.class),
                text.path("title").asText(),
                declarations,
                form,
                row.getObject("photo", UUID.class),
                row.getObject("record_queried_on", LocalDate.class),
                row.getObject("record_due_on", LocalDate.class),
                row.getObject("sworn_on", LocalDate.class),
                row.getObject("trained_on", LocalDate.class),
                row.getObject("passed_on", LocalDate.class),
                instant(row, "reported_at"),
                instant(row, "accepted_at"),
                instant(row, "outfitted_at"),
                row.getObject("serving_since", LocalDate.class),
                instant(row, "left_at"),
                queries,
                issued,
                history.of(id),
                supplements.of(id));
    }

    private static List<Issued> issued(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ISSUED)) {
            select.setObject(1, id);
            List<Issued> issued = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    issued.add(new Issued(
                            "UNIFORM".equals(row.getString("kind")),
                            row.getString("size"),
                            row.getString("number"),
                            row.getObject("issued_on", LocalDate.class),
                            row.getObject("received_on", LocalDate.class),
                            row.getObject("returned_on", LocalDate.class)));
                }
            }
            return issued;
        }
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
