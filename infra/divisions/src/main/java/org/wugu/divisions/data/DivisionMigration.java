package org.wugu.divisions.data;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Adds the loading of the tree to the migrations of the service that this library is in. */
@Singleton
public class DivisionMigration implements FlywayConfigurationCustomizer {

    private final Optional<Path> file;
    private final Optional<Path> localFile;
    private final Clock clock;

    DivisionMigration(
            @ConfigProperty(name = "wugu.divisions.file") Optional<Path> file,
            @ConfigProperty(name = "wugu.divisions.local-file") Optional<Path> localFile,
            Clock clock) {
        this.file = file;
        this.localFile = localFile;
        this.clock = clock;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(new R__Divisions(
                file.map(DivisionFile::at).orElseGet(DivisionFile::bundled),
                localFile.map(DivisionFile::at).orElse(null),
                LocalDate.now(clock)));
    }
}
