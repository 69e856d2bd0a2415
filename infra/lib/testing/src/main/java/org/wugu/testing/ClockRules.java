package org.wugu.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What is today, and whose? The corps' day in Asia/Shanghai, which the injected {@link Clock} knows: neither the machine's,
 * nor its zone's, nor the database's. A rule for classes and one for SQL hold it, which stands in files and in texts.
 */
public final class ClockRules {

    /** Where somebody may ask the machine, and says why. */
    private static final String EXEMPT = "org.wugu.platform.time.MachineTime";

    /** What changes with the zone that a machine happens to stand in. */
    private static final Set<String> ZONELESS = Set.of(
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.util.TimeZone",
            "java.sql.Date",
            "java.sql.Time",
            "java.sql.Timestamp",
            "java.text.SimpleDateFormat");

    private static final Pattern ZONELESS_COLUMN = Pattern.compile("(get|set|update)(Date|Time|Timestamp)");

    private static final String NOW =
            "(?:(?:now|clock_timestamp|statement_timestamp|transaction_timestamp)\\s*\\(\\s*\\)"
                    + "|\\bcurrent_timestamp\\b)";

    /** Of the database: today and its like, and making a day of its own time. */
    private static final Pattern DAY_OF_DATABASE = Pattern.compile("(?i)"
            + String.join(
                    "|",
                    List.of(
                            "\\b(?:current_date|current_time|localtime|localtimestamp)\\b",
                            "'(?:today|now|tomorrow|yesterday)'",
                            "\\b(?:age|date|to_char|date_trunc)\\s*\\([^()]*" + NOW,
                            "\\bextract\\s*\\(\\s*(?!epoch)\\w+\\s+from\\s+" + NOW,
                            NOW + "\\s*::\\s*(?:date|timestamp|time)\\b(?!tz)",
                            NOW + "\\s*at\\s+time\\s+zone",
                            "\\bcast\\s*\\(\\s*" + NOW + "\\s+as\\s+date\\b")));

    /** Of the machine, in the sources of tests. */
    private static final Pattern DAY_OF_MACHINE = Pattern.compile(
            "\\b(LocalDate|LocalDateTime|LocalTime|OffsetDateTime|ZonedDateTime|YearMonth|Year)\\.now\\((?!clock)");

    private final String base;
    private final boolean instants;
    private final Path module;

    private ClockRules(String base, boolean instants, Path module) {
        this.base = base;
        this.instants = instants;
        this.module = module;
    }

    /** The rules for the classes of a package, and for the module that the test runs in. */
    public static ClockRules of(String base) {
        return new ClockRules(base, true, Path.of(""));
    }

    /** For a program that knows no days: it may ask the machine for instants, since what it deals in has ends of others' making. */
    public ClockRules withoutInstants() {
        return new ClockRules(base, false, module);
    }

    /** For another module than that which the test runs in: one that the rules themselves need, and that cannot need them. */
    public ClockRules in(Path other) {
        assertThat(other.resolve("src/main")).isDirectory();
        return new ClockRules(base, instants, other);
    }

    /** One test for each rule. */
    public Stream<DynamicTest> tests() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(base);
        Path main = module.resolve("src/main");
        Path test = module.resolve("src/test");
        return Stream.of(
                DynamicTest.dynamicTest("nobody asks the machine what time it is", () -> check(all)),
                DynamicTest.dynamicTest(
                        "no SQL asks the database what day it is",
                        () -> assertThat(below(main, DAY_OF_DATABASE)).isEmpty()),
                DynamicTest.dynamicTest("no test asks the machine or the database what day it is", () -> assertThat(
                                Stream.of(DAY_OF_MACHINE, DAY_OF_DATABASE)
                                        .flatMap(pattern -> below(test, pattern).stream()))
                        .isEmpty()));
    }

    void check(JavaClasses all) {
        classes()
                .should(new ArchCondition<JavaClass>("ask the injected clock") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        Stream.concat(
                                        type.getCodeUnitCallsFromSelf().stream(),
                                        type.getCodeUnitReferencesFromSelf().stream())
                                .filter(access -> asksTheMachine(access.getTarget()))
                                .filter(access -> !exempt(access.getOrigin()))
                                .forEach(access ->
                                        events.add(SimpleConditionEvent.violated(access, access.getDescription())));
                    }
                })
                .allowEmptyShould(false)
                .check(all);
    }

    private boolean asksTheMachine(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        return switch (owner) {
            case "java.lang.System" -> instants && name.equals("currentTimeMillis");
            case "java.time.Instant" -> instants && isNow(target);
            case "java.time.Clock" -> instants && name.matches("system.*|tick(Millis|Seconds|Minutes)");
            case "java.time.ZoneId" -> name.equals("systemDefault");
            case "java.sql.ResultSet", "java.sql.PreparedStatement", "java.sql.CallableStatement" ->
                ZONELESS_COLUMN.matcher(name).matches();
            default -> ZONELESS.contains(owner) || (owner.startsWith("java.time.") && isNow(target));
        };
    }

    private static boolean isNow(CodeUnitAccessTarget target) {
        return target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean exempt(JavaCodeUnit origin) {
        return origin.isAnnotatedWith(EXEMPT);
    }

    /** The lines below a folder that the pattern finds, each with its file. */
    private static List<String> below(Path folder, Pattern pattern) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|sql)"))
                    .flatMap(file -> in(file, pattern))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(folder + " cannot be read", e);
        }
    }

    static boolean asksTheDatabase(String sql) {
        return DAY_OF_DATABASE.matcher(sql).find();
    }

    private static Stream<String> in(Path file, Pattern pattern) {
        try {
            return Files.readString(file)
                    .lines()
                    .filter(line -> pattern.matcher(line).find())
                    .map(line -> file + ": " + line.strip());
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }
}
