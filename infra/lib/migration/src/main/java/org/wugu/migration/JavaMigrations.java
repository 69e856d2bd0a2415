package org.wugu.migration;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.migration.JavaMigration;

/** Migrations that are no SQL files, of a library on the class path; found by {@link java.util.ServiceLoader}. */
@FunctionalInterface
public interface JavaMigrations {

    /** @param environment the task's environment, where the library's settings are */
    List<JavaMigration> with(Map<String, String> environment);
}
