package org.wugu.volunteer.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wugu.platform.database.Database;

/** The texts of the form, as the city publishes them: every application keeps the version that was signed. */
@ApplicationScoped
public class FormVersions {

    private static final String CURRENT =
            "select version, valid_from, content from form_version where valid_from <= :today order by valid_from desc limit 1";
    private static final String ALL = "select version, valid_from, content from form_version order by valid_from desc";
    private static final String PUBLISH =
            "insert into form_version (version, valid_from, content) values (:version, :validFrom, :content::jsonb)"
                    + " on conflict do nothing";

    private final Database database;
    private final ObjectMapper json;
    private final Clock clock;

    FormVersions(Database database, ObjectMapper json, Clock clock) {
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

    private record Row(String version, LocalDate validFrom, String content) {}

    /** The version that is signed today. */
    @Transactional
    public FormVersion current() {
        return database.sql(CURRENT)
                .with("today", LocalDate.now(clock))
                .first(Row.class)
                .map(this::version)
                .orElseThrow(() -> new IllegalStateException("no version of the form is valid today"));
    }

    /** Every version, the newest first, also those that are signed only from a later day on. */
    @Transactional
    public List<FormVersion> all() {
        return database.sql(ALL).list(Row.class).stream().map(this::version).toList();
    }

    /**
     * Keeps a version that is signed from a day on. Row-level security lets the city alone do so.
     *
     * @return false when another version begins on that day, or has that name, already
     */
    public boolean add(FormVersion added) {
        return database.sql(PUBLISH)
                        .with("version", added.version())
                        .with("validFrom", added.validFrom())
                        .with("content", written(new Content(added.title(), added.declarations(), added.options())))
                        .run()
                == 1;
    }

    private String written(Content content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the form's text cannot be published", e);
        }
    }

    private FormVersion version(Row row) {
        try {
            Content content = json.readValue(row.content(), Content.class);
            return new FormVersion(
                    row.version(), row.validFrom(), content.title(), content.declarations(), content.options());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the form's text cannot be read", e);
        }
    }
}
