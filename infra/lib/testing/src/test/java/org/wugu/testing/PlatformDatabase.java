package org.wugu.testing;

import java.io.File;
import org.wugu.parts.Checkout;
import org.wugu.parts.Databases;
import org.wugu.parts.Migration;

/** A database with what the platform's migrations bring and no more, made once by the task that migrates. */
final class PlatformDatabase {

    private PlatformDatabase() {}

    static Database named(String name) {
        Parts.once("database " + name, () -> {
            Parts.postgresPort();
            new Databases(Database::asSuperuser).create(name, Parts.PASSWORD, Parts.PASSWORD);
            new Migration(
                            Parts.workplace(),
                            name,
                            Checkout.here().module("infra/lib/platform/src/main/resources")
                                    + File.pathSeparator
                                    + System.getProperty("java.class.path"),
                            Database.url(name),
                            Parts.PASSWORD)
                    .run();
            return name;
        });
        return Database.of(name);
    }

    /** Removes a table and what was declared of it. */
    static void drop(Database database, String table) {
        database.execute("drop table if exists " + table);
        database.execute("delete from wugu.guarded where table_name = ?", table);
        database.execute("delete from wugu.unguarded where table_name = ?", table);
    }
}
