package org.wugu.divisions.data;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.CorpsTime;
import org.wugu.migration.JavaMigrations;
import org.wugu.platform.time.MachineTime;

/** Adds the loading of the tree to the migrations of the service that this library is in. */
public final class DivisionMigration implements JavaMigrations {

    private static final String FILE = "WUGU_DIVISIONS_FILE";
    private static final String LOCAL_FILE = "WUGU_DIVISIONS_LOCAL_FILE";

    @Override
    @MachineTime("migrations run before the programs, when nobody provides a clock")
    public List<JavaMigration> with(Map<String, String> environment) {
        String file = environment.get(FILE);
        return List.of(new R__Divisions(
                file == null ? DivisionFile.bundled() : DivisionFile.at(Path.of(file)),
                localFile(environment.get(LOCAL_FILE)),
                LocalDate.now(CorpsTime.ZONE)));
    }

    private static @Nullable DivisionFile localFile(@Nullable String path) {
        return path == null ? null : DivisionFile.at(Path.of(path));
    }
}
