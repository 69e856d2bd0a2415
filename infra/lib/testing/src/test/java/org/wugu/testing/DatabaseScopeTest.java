package org.wugu.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
        assertThatCode(() -> DatabaseScope.of(DATABASE, "guarded").check()).doesNotThrowAnyException();
    }

    @Test
    void aTableThatTheTestDoesNotKnowFails() {
        // Given
        DATABASE.execute("create table other (id int)");

        // Then
        assertThatThrownBy(() -> DatabaseScope.of(DATABASE, "guarded").check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("other");
    }

    @Test
    void aTableWithACodeAndNoGuardFails() {
        // Given
        DATABASE.execute("create table other (org_code text)");

        // Then
        assertThatThrownBy(() -> DatabaseScope.of(DATABASE, "guarded", "other").check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("row-level security of other");
    }

    @Test
    void aGuardThatBindsItsOwnerFailsSinceMigrationsWouldChangeNothing() {
        // Given
        DATABASE.execute("alter table guarded force row level security");

        // Then
        assertThatThrownBy(() -> DatabaseScope.of(DATABASE, "guarded").check()).isInstanceOf(AssertionError.class);
    }
}
