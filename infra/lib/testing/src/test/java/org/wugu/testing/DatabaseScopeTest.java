package org.wugu.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseScopeTest {

    private static final Database DATABASE = PlatformDatabase.named("scoped");
    private static final String CODES = "nobody: { '*.township_code': code";
    private static final String MORE_CODES = "'*.village_code': code, '*.by_office': code";

    @BeforeEach
    void aGuardedTableAndAnOpenOne() {
        noTables();
        DATABASE.execute(
                "create table thing (id int, township_code text collate \"C\", county_code text generated always as"
                        + " (left(township_code, 6)) stored)");
        DATABASE.execute("call wugu.guard('thing', 'township_code', keeps => 'true')");
        DATABASE.execute("create table other (id int)");
        DATABASE.execute("call wugu.leave_open('other', 'select', why => 'numbers only')");
    }

    @AfterAll
    static void noTables() {
        PlatformDatabase.drop(DATABASE, "thing");
        PlatformDatabase.drop(DATABASE, "other");
        PlatformDatabase.drop(DATABASE, "gone");
    }

    @Test
    void tablesThatAreDeclaredAndThatTheTestKnowsPass() {
        assertThatCode(() -> scope("thing", "other").check()).doesNotThrowAnyException();
    }

    @Test
    void aTableThatTheTestDoesNotKnowFails() {
        assertThatThrownBy(() -> scope("thing").check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("other");
    }

    @Test
    void aColumnOfWhichNobodySaysWhoseWordsItHoldsFails() {
        // Given
        DATABASE.execute("alter table thing add column remark text");

        // Then
        assertThatThrownBy(() -> scope("thing", "other").check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("thing.remark");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alter table thing disable row level security | declared and not enabled",
                // Since the owner's migrations would change nothing
                "alter table thing force row level security | forced on its owner",
                "create policy by_hand on thing using (true) | thing.by_hand",
                "alter policy keeps on thing using (true) | thing.keeps",
                "drop policy keeps on thing | thing.keeps",
                "drop policy keeps on thing; create policy keeps on thing for select using (township_code >= (select wugu.lo())"
                        + " and township_code < (select wugu.hi()) and true) | thing.keeps",
                "drop policy keeps on thing; create policy keeps on thing to scoped_app using (township_code >= (select wugu.lo())"
                        + " and township_code < (select wugu.hi()) and true) | thing.keeps",
                // The book says what is there, and still it is not the range
                "alter policy keeps on thing using (township_code >= (select wugu.lo()) or township_code < (select wugu.hi()));"
                        + " update wugu.guarded g set using_expression = (select pg_get_expr(polqual, polrelid) from pg_policy"
                        + " where polrelid = 'thing'::regclass) where table_name = 'thing' | do not begin with the range",
                "alter table thing add column from_county text | thing.from_county",
                "alter table thing add column place varchar collate \"C\" | thing.place",
                "alter table thing add column orgcode text | thing.orgcode",
                "delete from wugu.unguarded where table_name = 'other' | no migration declares",
                "alter table other add column office_code text; delete from wugu.unguarded where table_name = 'other';"
                        + " call wugu.guard('other', 'office_code', adds => 'true'); alter table other add column to_county text"
                        + " | other.to_county",
                "insert into wugu.guarded select 'thing', 'beyond', 'select', '{}', 'true', null;"
                        + " create policy beyond on thing for select using (true) | of which nobody says why",
                "insert into wugu.unguarded values ('thing', 'village_code', 'lies in township_code') | thing.village_code",
                "insert into wugu.unguarded values ('gone', null, 'public') | gone"
            })
    void aGuardThatIsNotAsDeclaredOrNotOnEveryCodeFails(String changed, String found) {
        // Given
        DATABASE.execute(changed);

        // Then
        assertThatThrownBy(() -> scope("thing", "other").check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(found);
    }

    @Test
    void aDivisionCodeThatATableIsNotGuardedOnMaySayWhy() {
        // Given
        DATABASE.execute("alter table thing add column village_code text, add column by_office text");
        DATABASE.execute("""
                call wugu.guard('thing', 'township_code', keeps => 'true',
                    beside => '{"village_code": "lies in township_code", "by_office": "who acted"}')""");

        // Then
        assertThatCode(() -> scopeOfMoreCodes().check()).doesNotThrowAnyException();
    }

    @Test
    void aTableThatNoRangeGuardsMaySayWhy() {
        // Given
        DATABASE.execute("alter table other add column village_code text, add column by_office text");
        DATABASE.execute("call wugu.guard('other', reads => 'true', why => 'public reference data')");

        // Then
        assertThatCode(() -> scopeOfMoreCodes().check()).doesNotThrowAnyException();
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
                "create function f() returns int language sql as 'select 1'; grant execute on function f() to public"
                        + " | may call | drop function f()",
                "create view f as select * from thing | pass by | drop view f",
                "grant temporary on database scoped to scoped_app | temporary"
                        + " | revoke temporary on database scoped from scoped_app",
                "grant temporary on database scoped to public | temporary"
                        + " | revoke temporary on database scoped from public",
                "grant create on schema public to public | create in public | revoke create on schema public from public",
                "grant trigger on thing to scoped_app | thing: TRIGGER | revoke trigger on thing from scoped_app"
            })
    void aWayToTheOwnersRightsFails(String opened, String found, String shut) {
        // Given
        DATABASE.execute(opened);
        try {
            // Then
            assertThatThrownBy(() -> scope("thing", "other").check())
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

        // Then
        assertThatCode(() -> scope("thing", "other").check()).doesNotThrowAnyException();
        DATABASE.execute("drop function f()");
    }

    private static DatabaseScope scopeOfMoreCodes() {
        return new DatabaseScope(DATABASE, Set.of("thing", "other"), CODES + "," + MORE_CODES + "}");
    }

    private static DatabaseScope scope(String... tables) {
        return new DatabaseScope(DATABASE, Set.of(tables), CODES + "}");
    }
}
