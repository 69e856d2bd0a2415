package org.wugu.volunteer.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The texts of the form, as the city publishes them: every application keeps the version that was signed. */
@ApplicationScoped
public class FormVersions {

    private static final String CURRENT =
            "select version, valid_from, content from form_version where valid_from <= ? order by valid_from desc limit 1";

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;

    FormVersions(DataSource database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * One version of the form.
     *
     * @param version as applications name it, such as {@code 2024-1}
     * @param validFrom first day on which it is signed
     */
    @Schema(name = "FormVersion")
    public record FormVersion(
            String version, LocalDate validFrom, String title, Declarations declarations, Options options) {}

    /** The sentences that the applicant signs (承诺与授权). */
    @Schema(name = "FormDeclarations")
    public record Declarations(String noCrimePledge, String recordQueryConsent, String confidentialityPledge) {}

    /** What the form offers to choose from; other texts may be typed too. */
    @Schema(name = "FormOptions")
    public record Options(
            List<String> ethnicities,
            List<String> educations,
            List<String> skills,
            List<String> intentions,
            List<String> availableTimes,
            List<String> healths,
            List<String> uniformSizes,
            List<String> relations) {}

    private record Content(String title, Declarations declarations, Options options) {}

    /** The version that is signed today. */
    @Transactional
    public FormVersion current() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(CURRENT)) {
            select.setObject(1, LocalDate.now(clock));
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("no version of the form is valid today");
                }
                Content content = json.readValue(row.getString("content"), Content.class);
                return new FormVersion(
                        row.getString("version"),
                        row.getObject("valid_from", LocalDate.class),
                        content.title(),
                        content.declarations(),
                        content.options());
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the form's text cannot be read", e);
        }
    }
}
