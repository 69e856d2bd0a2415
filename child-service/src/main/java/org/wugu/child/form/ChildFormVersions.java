package org.wugu.child.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.database.Database;
import org.wugu.platform.forms.FormTexts;

/** What the statistics form asks and offers, by version: a record keeps the one that was filled in, and what was offered then stays readable. */
@ApplicationScoped
public class ChildFormVersions {

    /** ①, 1. or 1、 */
    private static final Pattern NUMBERED = Pattern.compile("^\\s*[①-⑳0-9]+[.．、]?\\s*");

    private final FormTexts<Content> texts;
    private final Clock clock;

    private volatile @Nullable Today today;

    ChildFormVersions(Database database, ObjectMapper json, Clock clock) {
        this.clock = clock;
        this.texts = new FormTexts<>(database, json, clock, "child_form_version", Content.class);
    }

    /**
     * One version of the form.
     *
     * @param version as children's records name it, such as {@code 2024-1}
     * @param validFrom first day on which it is filled in
     * @param categories 五类, in the order in which they are counted
     */
    @Schema(name = "ChildFormVersion")
    public record Version(
            String version, LocalDate validFrom, String title, List<Category> categories, Options options) {

        /** The code of the category that somebody calls so; the numbers with which lists begin are no part of a name. */
        public Optional<String> codeOf(String typed) {
            String name = NUMBERED.matcher(typed).replaceFirst("");
            return categories.stream()
                    .filter(one -> one.name().equals(name))
                    .map(Category::code)
                    .findFirst();
        }

        boolean has(String category) {
            return categories.stream().anyMatch(one -> one.code().equals(category));
        }
    }

    /** Who is counted as what (五类类别). */
    @Schema(name = "ChildCategory")
    public record Category(String code, String name, String definition) {}

    /** What the form offers to choose from; other texts may be typed too. */
    @Schema(name = "ChildFormOptions")
    public record Options(
            List<String> ethnicities, List<String> relations, List<String> policies, List<String> noIdReasons) {}

    private record Today(LocalDate day, Version version) {}

    private record Content(String title, List<Category> categories, Options options) {}

    /** The version that is filled in today. Versions come by migration alone, so it is asked for once a day, however many forms there are. */
    @Transactional
    public Version current() {
        LocalDate day = LocalDate.now(clock);
        Today known = today;
        if (known == null || !known.day().equals(day)) {
            known = new Today(day, version(texts.current()));
            today = known;
        }
        return known.version();
    }

    /** Every version, the newest first, also those that are filled in only from a later day on. */
    @Transactional
    List<Version> all() {
        return texts.all().stream().map(ChildFormVersions::version).toList();
    }

    private static Version version(FormTexts.Version<Content> version) {
        Content content = version.content();
        return new Version(
                version.version(), version.validFrom(), content.title(), content.categories(), content.options());
    }
}
