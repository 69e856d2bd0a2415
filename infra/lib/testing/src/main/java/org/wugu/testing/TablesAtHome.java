package org.wugu.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/** A table is named by the statements of one feature alone, or belongs to the core, which everybody knows. */
final class TablesAtHome extends ArchCondition<JavaClass> {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern MADE = Pattern.compile("create table (\\w+)");
    private static final Pattern NAMED = Pattern.compile("\\b(?:from|join|into|update)\\s+(\\w+)");

    /** The tag of a text among a class file's constants (JVMS 4.4). */
    private static final int TEXT = 8;

    private final Set<String> tables = made();
    private final Map<String, Set<String>> features = new HashMap<>();
    private final Set<String> cores;
    private final Function<JavaClass, String> feature;

    TablesAtHome(JavaClasses classes, Set<String> cores, Function<JavaClass, String> feature) {
        super("name tables of their own feature and the core only");
        this.cores = cores;
        this.feature = feature;
        classes.forEach(type -> Stream.concat(named(type), handedOn(type))
                .forEach(table ->
                        features.computeIfAbsent(table, none -> new TreeSet<>()).add(feature.apply(type))));
    }

    /** What the core hands to the platform, which makes the statements: there the name stands alone. */
    private Stream<String> handedOn(JavaClass type) {
        return cores.contains(feature.apply(type)) ? texts(type).stream().filter(tables::contains) : Stream.of();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        named(type)
                .filter(table ->
                        naming(table).size() > 1 && naming(table).stream().noneMatch(cores::contains))
                .forEach(table -> events.add(SimpleConditionEvent.violated(
                        type,
                        type.getName() + " in " + feature.apply(type) + " names the table " + table
                                + ", as these features do: " + features.get(table))));
    }

    private Set<String> naming(String table) {
        return features.getOrDefault(table, Set.of());
    }

    private Stream<String> named(JavaClass type) {
        return texts(type).stream()
                .flatMap(text -> NAMED.matcher(text).results().map(match -> match.group(1)))
                .filter(tables::contains)
                .distinct();
    }

    private static List<String> texts(JavaClass type) {
        try (InputStream in = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            ClassReader reader = new ClassReader(in);
            char[] buffer = new char[reader.getMaxStringLength()];
            return IntStream.range(1, reader.getItemCount())
                    .filter(item -> reader.getItem(item) > 0 && reader.readByte(reader.getItem(item) - 1) == TEXT)
                    .mapToObj(item -> (String) reader.readConst(item, buffer))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> made() {
        if (!Files.isDirectory(MIGRATIONS)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.flatMap(file -> MADE.matcher(read(file)).results())
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
