package org.wugu.bench.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wugu.bench.people.VolunteerRows.Table;
import org.wugu.kernel.Ids;
import org.wugu.parts.setup.Keysets;

class VolunteerRowsTest {

    @ParameterizedTest
    @EnumSource
    void everyLineHasAValueForEachColumn(SeededStage stage, @TempDir Path keys) throws Exception {
        // Given the keys of a service
        Keysets.ensure(keys, "volunteer");
        VolunteerRows rows =
                new VolunteerRows(Sealing.with(Keysets.vault(keys, "volunteer"), Keysets.hash(keys, "volunteer")));

        // When somebody who has come that far is written
        rows.add(Ids.next(), 1, "371521109205", stage);

        // Then no column is without a value, and no value without a column
        for (Table table : Table.values()) {
            int columns = table.copy().split(",", -1).length;
            assertThat(rows.of(table).lines()).as(table.name()).isNotEmpty().allSatisfy(line -> assertThat(
                            line.split("\t", -1))
                    .hasSize(columns));
        }
    }
}
