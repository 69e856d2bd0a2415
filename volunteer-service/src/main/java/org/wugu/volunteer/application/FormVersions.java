package org.wugu.volunteer.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The texts of the form, as the city publishes them: every application keeps the version that was signed. */
@ApplicationScoped
public class FormVersions {

    private static final String CURRENT =
            "select version, valid_from, content from form_version where valid_from <= ? order by valid_from desc limit 1";
    private static final String ALL = "select version, valid_from, content from form_version order by valid_from desc";
    private static final String PUBLISH =
            "insert into form_version (version, valid_from, content) values (?, ?, ?::jsonb) on conflict do nothing";

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
    public record Declarations(
            @NotBlank @Size(max = 1000) String noCrimePledge,
            @NotBlank @Size(max = 1000) String recordQueryConsent,
            @NotBlank @Size(max = 1000) String confidentialityPledge) {}

    /** What the form offers to choose from; other texts may be typed too. */
    @Schema(name = "FormOptions")
    public record Options(
            @NotEmpty @Size(max = 60) List<@NotBlank @Size(max = 20) String> ethnicities,
            @NotEmpty @Size(max = 60) List<@NotBlank @Size(max = 20) String> educations,
            @NotEmpty @Size(max = 60) List<@NotBlank @Size(max = 30) String> skills,
            @NotEmpty @Size(max = 60) List<@NotBlank @Size(max = 30) String> intentions,
            @NotEmpty @Size(max = 60) List<@NotBlank @Size(max = 100) String> availableTimes,
            @NotEmpty @Size(max = 60) List<@NotBlank @Size(max = 100) String> healths,
            @NotEmpty @Size(max = 60) List<@NotBlank @Size(max = 10) String> uniformSizes,
            @NotEmpty @Size(max = 60) List<@NotBlank @Size(max = 20) String> relations) {}

    private record Content(String title, Declarations declarations, Options options) {}

    /** The version that is signed today. */
    @Transactional
    public FormVersion current() {
        return read(CURRENT, LocalDate.now(clock)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no version of the form is valid today"));
    }

    /** Every version, the newest first, also those that are signed only from a later day on. */
    @Transactional
    public List<FormVersion> all() {
        return read(ALL);
    }

    /**
     * Keeps a version that is signed from a day on. Row-level security lets the city alone do so.
     *
     * @return false when another version begins on that day, or has that name, already
     */
    @Transactional(TxType.MANDATORY)
    boolean add(FormVersion added) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(PUBLISH)) {
            insert.setString(1, added.version());
            insert.setObject(2, added.validFrom());
            insert.setString(
                    3, json.writeValueAsString(new Content(added.title(), added.declarations(), added.options())));
            return insert.executeUpdate() == 1;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the form's text cannot be published", e);
        }
    }

    private List<FormVersion> read(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            List<FormVersion> versions = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Content content = json.readValue(row.getString("content"), Content.class);
                    versions.add(new FormVersion(
                            row.getString("version"),
                            row.getObject("valid_from", LocalDate.class),
                            content.title(),
                            content.declarations(),
                            content.options()));
                }
            }
            return versions;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the form's text cannot be read", e);
        }
    }
}
