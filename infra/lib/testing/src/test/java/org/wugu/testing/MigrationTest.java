package org.wugu.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wugu.parts.Databases;
import org.wugu.parts.Migration;
import org.wugu.parts.process.Trouble;

/** Migrations run as a task of their own, before the program whose database it is. */
class MigrationTest {

    private static final String FUNCTION =
            "create or replace function answer() returns int language sql as 'select %d';";
    private static final String TABLE = "create table thing (id int); grant select on thing to ${app};";

    private final Database database = Database.of("migrated");

    @TempDir
    Path program;

    @BeforeEach
    void anEmptyDatabase() throws Exception {
        Parts.postgresPort();
        try (var server = Database.asSuperuser("postgres");
                var statement = server.createStatement()) {
            statement.execute("drop database if exists migrated");
        }
        new Databases(Database::asSuperuser).create("migrated", Parts.PASSWORD, Parts.PASSWORD);
    }

    @Test
    void theTaskMakesWhatTheProgramExpectsAndDoesNothingTheSecondTime() throws Exception {
        // Given
        migration("V1__thing.sql", TABLE);
        // When
        migrate();
        migrate();
        // Then
        try (var app = database.asApp();
                var statement = app.createStatement()) {
            assertThatCode(() -> statement.executeQuery("select * from thing")).doesNotThrowAnyException();
        }
    }

    @Test
    void dataOfAnotherVersionAreRefusedWithASentenceThatSaysWhatToDo() throws Exception {
        // Given
        migration("V1__thing.sql", TABLE);
        migrate();
        migration("V1__thing.sql", TABLE + "create table other (id int);");
        // Then
        assertThatThrownBy(this::migrate)
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(Parts.workplace().folder().toString())
                .hasMessageContaining("请将其移走或删除后重新启动")
                .hasMessageContaining("move it away or delete it");
        assertThat(database.value("select to_regclass('other')::text")).isNull();
    }

    @Test
    void dataThatLackAMigrationOfBeforeAreRefusedToo() throws Exception {
        // Given
        migration("V2__thing.sql", TABLE);
        migrate();
        migration("V1__other.sql", "create table other (id int);");
        // Then
        assertThatThrownBy(this::migrate).hasMessageContaining("本版本不能使用");
    }

    @Test
    void dataOfMigrationsThatHaveBecomeOneAreRefusedAsTheyAre() throws Exception {
        // Given
        migration("V1__thing.sql", TABLE);
        migration("V2__more.sql", "alter table thing add column more int;");
        migrate();
        Files.delete(file("V2__more.sql"));
        migration("V1__thing.sql", "create table thing (id int, more int); grant select on thing to ${app};");
        migration("R__functions.sql", FUNCTION.formatted(1));
        // Then
        assertThatThrownBy(this::migrate).isInstanceOf(Trouble.class).hasMessageContaining("请将其移走或删除后重新启动");
        assertThat(database.value("select to_regproc('answer')::text")).isNull();
    }

    @Test
    void aFunctionThatHasChangedIsReplacedAndTheDataStay() throws Exception {
        // Given
        migration("V1__thing.sql", TABLE);
        migration("R__functions.sql", FUNCTION.formatted(1));
        migrate();
        database.execute("insert into thing values (7)");
        // When
        migration("R__functions.sql", FUNCTION.formatted(2));
        migrate();
        // Then
        assertThat(database.number("select answer()")).isEqualTo(2);
        assertThat(database.number("select id from thing")).isEqualTo(7);
    }

    @Test
    void aMigrationThatFailsIsNoOtherVersion() throws Exception {
        // Given
        migration("V1__thing.sql", "create table thing (id nonsense);");
        // Then
        assertThatThrownBy(this::migrate)
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("nonsense")
                .hasMessageNotContaining("另一版本");
    }

    private void migration(String name, String sql) throws IOException {
        Path file = file(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, sql);
    }

    private Path file(String name) {
        return program.resolve("db/migration").resolve(name);
    }

    private void migrate() {
        new Migration(
                        Parts.workplace(),
                        "migrated",
                        program + File.pathSeparator + System.getProperty("java.class.path"),
                        Database.url("migrated"),
                        Parts.PASSWORD)
                .run();
    }
}
