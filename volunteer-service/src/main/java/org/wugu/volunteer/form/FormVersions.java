package org.wugu.volunteer.form;

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
import org.wugu.platform.forms.FormTexts;

/** The texts of the form, as the city publishes them: every application keeps the version that was signed. */
@ApplicationScoped
public class FormVersions {

    private final FormTexts<Content> texts;

    FormVersions(Database database, ObjectMapper json, Clock clock) {
        this.texts = new FormTexts<>(database, json, clock, "form_version", Content.class);
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

    /** The version that is signed today. */
    @Transactional
    public FormVersion current() {
        return version(texts.current());
    }

    /** Every version, the newest first, also those that are signed only from a later day on. */
    @Transactional
    public List<FormVersion> all() {
        return texts.all().stream().map(FormVersions::version).toList();
    }

    /**
     * Keeps a version that is signed from a day on. Row-level security lets the city alone do so.
     *
     * @return false when another version begins on that day, or has that name, already
     */
    public boolean add(FormVersion added) {
        Content content = new Content(added.title(), added.declarations(), added.options());
        return texts.add(new FormTexts.Version<>(added.version(), added.validFrom(), content));
    }

    private static FormVersion version(FormTexts.Version<Content> version) {
        Content content = version.content();
        return new FormVersion(
                version.version(), version.validFrom(), content.title(), content.declarations(), content.options());
    }
}
