package org.wugu.bench.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wugu.bench.people.VolunteerRows.Table;
import org.wugu.kernel.Ids;
import org.wugu.parts.setup.Keysets;

class VolunteerRowsTest {

    private static final Schema NOW = schema(Map.of(
            "volunteer_identity", Set.of("volunteer_id", "township_code", "sealed", "masked"),
            "volunteer_id_hash", Set.of("volunteer_id", "township_code", "hash")));
    private static final Schema EARLIER =
            schema(Map.of("volunteer_identity", Set.of("volunteer_id", "township_code", "sealed", "id_number_hash")));

    @TempDir
    private Path keys;

    @ParameterizedTest
    @EnumSource
    void everyLineHasAValueForEachColumn(SeededStage stage) throws Exception {
        // Given the keys of a service
        Keysets.ensure(keys, "volunteer");
        Sealing sealing = Sealing.with(Keysets.vault(keys, "volunteer"), Keysets.hash(keys, "volunteer"));
        for (Schema schema : List.of(NOW, EARLIER)) {
            VolunteerRows rows = new VolunteerRows(sealing, schema);

            // When somebody who has come that far is written
            rows.add(Ids.next(), 1, "371521109205", stage);

            // Then no column that is there is without a value, and no value without a column
            for (Table table : Table.values()) {
                int columns = table.copy(schema).split(",", -1).length;
                assertThat(rows.of(table).lines()).as(table.name()).isNotEmpty().allSatisfy(line -> assertThat(
                                line.split("\t", -1))
                        .hasSize(columns));
            }
        }
    }

    private static Schema schema(Map<String, Set<String>> peculiar) {
        Map<String, Set<String>> all = new HashMap<>(peculiar);
        for (Table table : List.of(Table.VOLUNTEER, Table.NAME, Table.NAME_TOKEN)) {
            all.put(table.table(), table.columns());
        }
        return new Schema(all);
    }
}
