package org.wugu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Holds a service's database to the rule that everything that may be somebody's words says whose: every column of text, bytes
 * or JSON stands in the service's {@code personal-data.yaml}, and one that does not fails the build.
 *
 * <pre>{@code
 * erased:   # words about a person that the service erases, and which rows are whose; ? is the person's id
 *   volunteer_name.sealed: volunteer_id = ?
 * unrefused: # of these, what the database takes again of an erased person, and why
 *   access_reason.sealed: who reads a list says why
 * kept:     # words about people that are not erased so, whose, and how they go
 *   officer_name.sealed: an officer, named in public as long as the office stands
 * nobody:   # says nothing about a person, and why
 *   "*.township_code": code of a division
 * }</pre>
 *
 * <p>The platform's own tables are declared here once for all services.
 */
public final class PersonalData {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static final String COLUMNS = """
            select c.oid::regclass || '.' || a.attname as column, a.atttypid = 'bytea'::regtype as bytes
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            join pg_type t on t.oid = a.atttypid left join pg_type e on e.oid = t.typelem
            where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
              and c.relname <> 'flyway_schema_history'
              and (coalesce(nullif(e.typname, ''), t.typname) in ('text', 'varchar', 'bpchar', 'bytea', 'json', 'jsonb', 'xml')
                or t.typname in ('text', 'varchar', 'bpchar', 'bytea', 'json', 'jsonb', 'xml'))""";

    private final Database database;
    private final Map<String, String> erased = new TreeMap<>();
    private final Set<String> unrefused = new TreeSet<>();
    private final Set<String> others = new TreeSet<>();
    private final Set<String> platforms = new TreeSet<>();

    private PersonalData(Database database) {
        this.database = database;
    }

    /**
     * The declarations for a database.
     *
     * @param yaml the text of the service's {@code personal-data.yaml}
     */
    public static PersonalData of(Database database, String yaml) {
        PersonalData data = new PersonalData(database);
        try (InputStream platform = PersonalData.class.getResourceAsStream("/platform-personal-data.yaml")) {
            data.declare(YAML.readTree(platform));
            data.platforms.addAll(data.others);
            data.declare(YAML.readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return data;
    }

    private void declare(JsonNode yaml) {
        yaml.path("erased")
                .properties()
                .forEach(entry -> erased.put(entry.getKey(), entry.getValue().asText()));
        unrefused.addAll(reasoned(yaml, "unrefused"));
        others.addAll(reasoned(yaml, "kept"));
        others.addAll(reasoned(yaml, "nobody"));
    }

    private static Set<String> reasoned(JsonNode yaml, String section) {
        Set<String> columns = new TreeSet<>();
        yaml.path(section).properties().forEach(entry -> {
            assertThat(entry.getValue().asText()).as("why of " + entry.getKey()).isNotBlank();
            columns.add(entry.getKey());
        });
        return columns;
    }

    /** @throws AssertionError naming every column that nobody has declared, and every declaration without a column */
    public void check() {
        Set<String> columns = columns().keySet();
        assertThat(columns.stream().filter(column -> !isDeclared(column)))
                .as("columns of text, bytes or JSON of which personal-data.yaml does not say whose words they hold")
                .isEmpty();
        assertThat(erased.keySet().stream().filter(column -> !columns.contains(column)))
                .as("columns to be erased that there are not")
                .isEmpty();
        assertThat(erased.keySet()).as("what is erased and yet not refused").containsAll(unrefused);
        assertThat(others.stream()
                        .filter(declared -> !platforms.contains(declared))
                        .filter(declared -> columns.stream().noneMatch(column -> fits(declared, column))))
                .as("declarations that no column fits")
                .isEmpty();
    }

    /**
     * Writes the mark into every column that is erased with a person.
     *
     * @throws AssertionError when the person has no row in one of the tables, whose erasure would then be proved by nothing
     */
    public void mark(UUID person, String mark) {
        Map<String, Boolean> columns = columns();
        erased.forEach((declared, whose) -> {
            int dot = declared.lastIndexOf('.');
            String value = Boolean.TRUE.equals(columns.get(declared))
                    ? "convert_to(? || ctid::text, 'UTF8')"
                    : "? || ctid::text";
            int rows = database.execute(
                    "update " + declared.substring(0, dot) + " set " + declared.substring(dot + 1) + " = " + value
                            + " where " + whose,
                    mark,
                    person);
            assertThat(rows).as("rows of the person in " + declared).isPositive();
        });
    }

    /** What the person's columns hold now, to be written once more after the erasure. */
    public WordsAgain words(UUID person) {
        Map<String, String> refused = new TreeMap<>(erased);
        refused.keySet().removeAll(unrefused);
        return new WordsAgain(database, refused, person);
    }

    /** The columns of the whole database in which the mark stands. */
    public Set<String> holding(String mark) {
        Set<String> found = new TreeSet<>();
        columns().forEach((column, bytes) -> {
            int dot = column.lastIndexOf('.');
            String name = column.substring(dot + 1);
            String condition = bytes
                    ? "position(convert_to(?, 'UTF8') in " + name + ") > 0"
                    : "position(? in " + name + "::text) > 0";
            if (database.number("select count(*) from " + column.substring(0, dot) + " where " + condition, mark) > 0) {
                found.add(column);
            }
        });
        return found;
    }

    private Map<String, Boolean> columns() {
        Map<String, Boolean> columns = new TreeMap<>();
        database.rows(COLUMNS)
                .forEach(row -> columns.put(String.valueOf(row.get("column")), Boolean.TRUE.equals(row.get("bytes"))));
        return columns;
    }

    private boolean isDeclared(String column) {
        return erased.containsKey(column) || others.stream().anyMatch(declared -> fits(declared, column));
    }

    private static boolean fits(String declared, @Nullable String column) {
        return column != null
                && (declared.startsWith("*.") ? column.endsWith(declared.substring(1)) : declared.equals(column));
    }
}
