package org.wugu.bench.people;

import static org.wugu.bench.people.Seeder.SIGNED_ON;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Mobile;
import org.wugu.people.ApplicationForm;
import org.wugu.people.SyntheticPerson;

/** Volunteers as lines for COPY, a text for each of the tables that a volunteer stands in. */
final class VolunteerRows {

    /** The tables in the order in which they refer to each other, with all that is known for them. */
    enum Table {
        VOLUNTEER(
                "volunteer",
                "id, number, township_code, village_code, stage, gender, birth_year, age_band, uniform_size,"
                        + " form_version, signed_on, submitted_at, approved_at, record_queried_on, record_clear,"
                        + " record_due_on, sworn_on, filed_on, archive_number, trained_on, passed_on, reported_at,"
                        + " accepted_at, outfitted_at, serving_since, updated_at, event_version, version"),
        NAME("volunteer_name", "volunteer_id, township_code, sealed"),
        NAME_TOKEN("volunteer_name_token", "volunteer_id, township_code, token"),
        // Where hashes have no table of their own, the identity holds it and no masked view.
        IDENTITY("volunteer_identity", "volunteer_id, township_code, sealed, masked, id_number_hash"),
        ID_HASH("volunteer_id_hash", "volunteer_id, township_code, hash");

        private final String table;
        private final List<String> columns;

        Table(String table, String columns) {
            this.table = table;
            this.columns = List.of(columns.split(", "));
        }

        String table() {
            return table;
        }

        Set<String> columns() {
            return Set.copyOf(columns);
        }

        String copy(Schema schema) {
            return columns.stream()
                    .filter(column -> schema.has(table, column))
                    .collect(Collectors.joining(", ", "copy " + table + " (", ") from stdin"));
        }
    }

    private static final int YEAR_BEFORE = SIGNED_ON.getYear() - 1;
    private static final LocalDate APPROVED_ON = SIGNED_ON.plusDays(7);
    private static final int OLD = 60;
    private static final String NULL = "\\N";
    private static final String AT = " 09:00:00+08";

    private final Sealing sealing;
    private final Schema schema;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<Table, StringBuilder> lines = new EnumMap<>(Table.class);

    VolunteerRows(Sealing sealing, Schema schema) {
        this.sealing = sealing;
        this.schema = schema;
        for (Table table : Table.values()) {
            lines.put(table, new StringBuilder());
        }
    }

    String of(Table table) {
        return lines.getOrDefault(table, new StringBuilder()).toString();
    }

    /** @param index the person's, which makes the volunteer's number as well */
    void add(UUID id, long index, String village, SeededStage stage) throws GeneralSecurityException {
        SyntheticPerson person = SyntheticPerson.of(index);
        String township = village.substring(0, 9);
        String hash = bytea(sealing.hash("id:" + person.idNumber().value()));
        line(
                Table.VOLUNTEER,
                id,
                "ZY-%s-%d-%07d".formatted(township, YEAR_BEFORE, index),
                township,
                village,
                stage,
                person.gender(),
                person.birthDate().getYear(),
                ageBand(person.birthDate()),
                "175/96A",
                "2024-1",
                SIGNED_ON,
                stage.isSubmitted() ? SIGNED_ON + AT : NULL,
                stage.isApproved() ? APPROVED_ON + AT : NULL,
                stage.isReported() ? APPROVED_ON : NULL,
                stage.isReported() ? "true" : NULL,
                stage.isReported() ? APPROVED_ON.plusYears(1) : NULL,
                stage.isReported() ? APPROVED_ON : NULL,
                stage.isReported() ? APPROVED_ON : NULL,
                stage.isReported() ? "DA-%s-%d-%07d".formatted(township.substring(0, 6), YEAR_BEFORE, index) : NULL,
                stage.isReported() ? APPROVED_ON : NULL,
                stage.isReported() ? APPROVED_ON : NULL,
                stage.isReported() ? SIGNED_ON.plusDays(14) + AT : NULL,
                stage.isActive() ? SIGNED_ON.plusDays(21) + AT : NULL,
                stage.isActive() ? SIGNED_ON.plusDays(28) + AT : NULL,
                stage.isActive() ? SIGNED_ON.plusDays(28) : NULL,
                SIGNED_ON.plusDays(28) + AT,
                stage.events(),
                stage.events());
        line(Table.NAME, id, township, bytea(sealing.seal(utf8(person.name()), "volunteer_name:" + id)));
        line(Table.NAME_TOKEN, id, township, bytea(sealing.hash("name:" + person.name())));
        line(
                Table.NAME_TOKEN,
                id,
                township,
                bytea(sealing.hash("surname:" + person.name().substring(0, 1))));
        line(
                Table.IDENTITY,
                id,
                township,
                bytea(sealing.seal(identity(person, village), "volunteer_identity:" + id)),
                bytea(sealing.seal(masked(person), "volunteer_identity.masked:" + id)),
                hash);
        line(Table.ID_HASH, id, township, hash);
    }

    /** The form without the name, which has a table of its own. */
    private byte[] identity(SyntheticPerson person, String village) {
        Map<String, @Nullable Object> form = new LinkedHashMap<>(ApplicationForm.of(person, village, SIGNED_ON));
        form.put("name", null);
        return bytes(form);
    }

    /** What lists show of the form. */
    private byte[] masked(SyntheticPerson person) {
        return bytes(Map.of("idNumber", person.idNumber().masked(), "mobile", new Mobile(person.mobile()).masked()));
    }

    private byte[] bytes(Map<String, @Nullable Object> record) {
        try {
            return json.writeValueAsBytes(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void line(Table table, Object... values) {
        StringBuilder text = lines.computeIfAbsent(table, missing -> new StringBuilder());
        String between = "";
        for (int i = 0; i < values.length; i++) {
            if (schema.has(table.table, table.columns.get(i))) {
                text.append(between).append(values[i]);
                between = "\t";
            }
        }
        text.append('\n');
    }

    private static String ageBand(LocalDate birth) {
        int age = Period.between(birth, SIGNED_ON).getYears();
        if (age < 30) {
            return "FROM_18";
        }
        if (age < 45) {
            return "FROM_30";
        }
        return age < OLD ? "FROM_45" : "FROM_60";
    }

    private static String bytea(byte[] bytes) {
        return "\\\\x" + HexFormat.of().formatHex(bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
