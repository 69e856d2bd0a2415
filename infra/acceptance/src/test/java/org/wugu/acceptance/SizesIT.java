package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wugu.acceptance.system.Memory;
import org.wugu.acceptance.system.Wugu;

/** What the whole system takes from the machine once it has been used. */
@Order(80)
class SizesIT {

    /** 2.2 GB, in MiB. */
    private static final long MOST = 2_200_000_000L / (1024 * 1024);

    @Test
    void everyProgramOnTheJvmMapsTheClassesThatItsFirstStartHasKept() {
        // When every process but the database is asked what it has mapped
        Map<String, ProcessHandle> programs = Wugu.running().processes();
        programs.remove("postgresql");

        // Then its own archive of classes is among it
        assertThat(programs).hasSizeGreaterThanOrEqualTo(8);
        assertThat(programs).allSatisfy((name, process) -> assertThat(Memory.maps(process))
                .as(name)
                .anyMatch(file -> file.startsWith(Wugu.keptClasses())));
    }

    @Test
    void allProcessesTogetherFitASmallMachine() {
        // Given the system after the story
        Map<String, Long> sizes = new TreeMap<>();

        // When every process is asked what it holds
        Wugu.running().processes().forEach((name, process) -> sizes.put(name, Memory.mebibytes(process)));

        // Then they fit
        System.out.println(Memory.table(sizes));
        assertThat(sizes.values()).allSatisfy(size -> assertThat(size).isPositive());
        assertThat(sizes.values().stream().mapToLong(Long::longValue).sum()).isLessThanOrEqualTo(MOST);
    }
}
