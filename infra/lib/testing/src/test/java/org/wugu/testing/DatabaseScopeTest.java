package org.wugu.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseScopeTest {

    private static final Database DATABASE = Database.of("meeting");

    @BeforeAll
    static void startParts() {
        RealParts parts = new RealParts();
        parts.init(Map.of("db", "meeting"));
        parts.start();
    }

    @BeforeEach
    void aGuardedTable() {
        DATABASE.execute("drop table if exists guarded, other");
        DATABASE.execute("create table guarded (id int, township_code text)");
        DATABASE.execute("alter table guarded enable row level security");
        DATABASE.execute("create policy scoped on guarded using (township_code > 'x')");
    }

    @Test
    void aGuardedTableThatTheTestKnowsPasses() {
        assertThatCode(() -> scope("guarded").check()).doesNotThrowAnyException();
    }

    @Test
    void aTableThatTheTestDoesNotKnowFails() {
        // Given
        DATABASE.execute("create table other (id int)");

        // Then
        assertThatThrownBy(() -> scope("guarded").check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("other");
    }

    @Test
    void aTableWithACodeAndNoGuardFails() {
        // Given
        DATABASE.execute("create table other (org_code text)");

        // Then
        assertThatThrownBy(() -> scope("guarded", "other").check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("row-level security of other");
    }

    @Test
    void aColumnOfWhichNobodySaysWhoseWordsItHoldsFails() {
        // Given
        DATABASE.execute("alter table guarded add column remark text");

        // Then
        assertThatThrownBy(() -> scope("guarded").check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("guarded.remark");
    }

    @Test
    void aGuardThatBindsItsOwnerFailsSinceMigrationsWouldChangeNothing() {
        // Given
        DATABASE.execute("alter table guarded force row level security");

        // Then
        assertThatThrownBy(() -> scope("guarded").check()).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create function f() returns int language sql security definer as 'select 1' | search_path | drop function f()",
                "create function f() returns int language sql security definer set search_path = public as 'select 1'"
                        + " | search_path | drop function f()",
                "create function f() returns int language sql security definer set search_path = pg_catalog, pg_temp, public"
                        + " as 'select 1' | search_path | drop function f()",
                "create function f() returns int language sql as 'select 1' | may call | drop function f()",
                "create view f as select * from guarded | pass by | drop view f",
                "grant temporary on database meeting to meeting_app | temporary"
                        + " | revoke temporary on database meeting from meeting_app",
                "grant temporary on database meeting to public | temporary"
                        + " | revoke temporary on database meeting from public",
                "grant create on schema public to public | create in public | revoke create on schema public from public",
                "grant trigger on guarded to meeting_app | guarded: TRIGGER | revoke trigger on guarded from meeting_app"
            })
    void aWayToTheOwnersRightsFails(String opened, String found, String shut) {
        // Given
        DATABASE.execute(opened);
        try {
            // Then
            assertThatThrownBy(() -> scope("guarded").check())
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(found);
        } finally {
            DATABASE.execute(shut);
        }
    }

    @Test
    void aFunctionThatRunsAsTheOwnerOnItsOwnTablesPasses() {
        // Given
        DATABASE.execute("create function f() returns int language sql security definer"
                + " set search_path = pg_catalog, public, pg_temp as 'select 1'");
        DATABASE.execute("revoke all on function f() from public");

        // Then
        assertThatCode(() -> scope("guarded").check()).doesNotThrowAnyException();
        DATABASE.execute("drop function f()");
    }

    /** Without the tables of the platform, which no service is here to bring. */
    private static DatabaseScope scope(String... tables) {
        return new DatabaseScope(DATABASE, Set.of(tables), "nobody: { '*.township_code': code }");
    }
}
