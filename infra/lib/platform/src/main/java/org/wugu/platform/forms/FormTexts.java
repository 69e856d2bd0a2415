package org.wugu.platform.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.wugu.platform.database.Database;

/**
 * The texts of a form by version, in a table with {@code version}, {@code valid_from} and {@code content}: whatever is filled in
 * keeps its version, so that it can be read later as it was signed.
 *
 * @param <C> what the form says and offers: a record that Jackson reads
 */
public final class FormTexts<C> {

    private final Database database;
    private final ObjectMapper json;
    private final Clock clock;
    private final String table;
    private final Class<C> content;

    public FormTexts(Database database, ObjectMapper json, Clock clock, String table, Class<C> content) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.table = table;
        this.content = content;
    }

    /**
     * One version of a form.
     *
     * @param version such as {@code 2024-1}
     * @param validFrom first day on which it is filled in
     */
    public record Version<C>(String version, LocalDate validFrom, C content) {}

    private record Row(String version, LocalDate validFrom, String content) {}

    /** The version that is filled in today. */
    public Version<C> current() {
        return database.sql("select version, valid_from, content from " + table
                        + " where valid_from <= :today order by valid_from desc limit 1")
                .with("today", LocalDate.now(clock))
                .first(Row.class)
                .map(this::version)
                .orElseThrow(() -> new IllegalStateException("no version of the form is valid today"));
    }

    /** Every version, the newest first, also those that are filled in only from a later day on. */
    public List<Version<C>> all() {
        return database
                .sql("select version, valid_from, content from " + table + " order by valid_from desc")
                .list(Row.class)
                .stream()
                .map(this::version)
                .toList();
    }

    /**
     * Keeps a version that is filled in from a day on.
     *
     * @return false when another version begins on that day, or has that name, already
     */
    public boolean add(Version<C> added) {
        return database.sql("insert into " + table + " (version, valid_from, content)"
                                + " values (:version, :validFrom, :content::jsonb) on conflict do nothing")
                        .with("version", added.version())
                        .with("validFrom", added.validFrom())
                        .with("content", written(added.content()))
                        .run()
                == 1;
    }

    private String written(C text) {
        try {
            return json.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the form's text cannot be published", e);
        }
    }

    private Version<C> version(Row row) {
        try {
            return new Version<>(row.version(), row.validFrom(), json.readValue(row.content(), content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the form's text cannot be read", e);
        }
    }
}
