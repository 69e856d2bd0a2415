package org.wugu.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockRulesTest {

    private static final ClockRules RULES = ClockRules.of("org.wugu.testing");

    @ParameterizedTest
    @ValueSource(
            classes = {
                AsksForTheDay.class,
                AsksForTheDayOfAZone.class,
                AsksForTheInstantByReference.class,
                AsksForTheInstant.class,
                AsksTheSystem.class,
                MakesAClock.class,
                TakesTheZoneOfTheMachine.class,
                ReadsAColumnInTheZoneOfTheMachine.class
            })
    void aClassThatAsksTheMachineForTheTimeFails(Class<?> planted) {
        assertThatThrownBy(() -> check(RULES, planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(planted.getSimpleName());
    }

    @Test
    void aClassThatAsksTheClockPasses() {
        assertThatCode(() -> check(RULES, AsksTheClock.class)).doesNotThrowAnyException();
    }

    @Test
    void aProgramThatKnowsNoDaysMayAskForInstantsAndForNoDay() {
        ClockRules rules = RULES.withoutInstants();
        assertThatCode(() -> check(rules, AsksForTheInstant.class)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(rules, AsksForTheDay.class)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "where valid_from <= current_date order by 1",
                "set day = CURRENT_DATE",
                "select now()::date",
                "select clock_timestamp() :: date",
                "select cast(now() as date)",
                "where day = 'today'",
                "select date_trunc('day', now())",
                "select extract(year from current_timestamp)",
                "default localtimestamp",
                "now() at time zone 'UTC'",
                "to_char(now(), 'YYYY')"
            })
    void sqlThatAsksTheDatabaseForTheDayFails(String sql) {
        assertThat(ClockRules.asksTheDatabase(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at timestamptz not null default clock_timestamp()",
                "where created_at < now() - interval '7 days'",
                "extract(epoch from clock_timestamp() - min(recorded_at))",
                "check (extract(day from month) = 1)",
                "where valid_from <= ?::date"
            })
    void sqlThatMeasuresTimeOrTakesTheDayPasses(String sql) {
        assertThat(ClockRules.asksTheDatabase(sql)).isFalse();
    }

    private static void check(ClockRules rules, Class<?> planted) {
        rules.check(new ClassFileImporter().importClasses(planted));
    }

    static final class AsksForTheDay {
        LocalDate day() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    static final class AsksForTheDayOfAZone {
        LocalTime time(ZoneId zone) {
            return LocalTime.now(zone);
        }
    }

    static final class AsksForTheInstantByReference {
        Supplier<Instant> instant() {
            return Instant::now;
        }
    }

    static final class AsksForTheInstant {
        Instant instant() {
            return Instant.now();
        }
    }

    static final class AsksTheSystem {
        long millis() {
            return System.currentTimeMillis();
        }
    }

    static final class MakesAClock {
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    static final class TakesTheZoneOfTheMachine {
        LocalDate day(Instant instant) {
            return LocalDate.ofInstant(instant, ZoneId.systemDefault());
        }
    }

    static final class ReadsAColumnInTheZoneOfTheMachine {
        Object day(ResultSet row) throws SQLException {
            return row.getDate("day");
        }
    }

    static final class AsksTheClock {
        YearMonth month(Clock clock) {
            return YearMonth.now(clock);
        }
    }
}
