package org.wugu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wugu.testing.walls.ArchitectureWall;
import org.wugu.testing.walls.EventContractWall;
import org.wugu.testing.walls.MessagingWall;

/** Which of the walls a service's tests lack: each is extended once, by a class that surefire runs and nobody switched off. */
final class ServiceWalls {

    private static final Path KIT = Path.of("src/main/java/org/wugu/testing/walls");
    private static final String JAVA = ".java";

    /** What the recipe is done with keeps whatever a service keeps. */
    private static final String EXAMPLE = "infra/lib/example";

    /** Those that a service can do without as long as there is nothing behind them. */
    private static final Map<String, Predicate<Path>> WHEN = Map.of(
            EventContractWall.class.getSimpleName(), service -> saysWhatItSends(service) || hasFeatures(service),
            ArchitectureWall.class.getSimpleName(), ServiceWalls::hasFeatures,
            MessagingWall.class.getSimpleName(), service -> !hasFeatures(service));

    private ServiceWalls() {}

    /** The services of a checkout, by their folders, and the example of one. */
    static List<Path> services(Path checkout) throws IOException {
        try (Stream<Path> folders = Files.list(checkout)) {
            Stream<Path> services =
                    folders.filter(folder -> folder.getFileName().toString().endsWith("-service"));
            return Stream.concat(services, Stream.of(checkout.resolve(EXAMPLE)))
                    .filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .toList();
        }
    }

    /** The walls that a service has something behind for, and no test. */
    static List<String> missing(Path service) throws IOException {
        List<String> tests;
        try (Stream<Path> files = Files.walk(service.resolve("src/test/java"))) {
            tests = files.filter(file -> file.getFileName().toString().endsWith("Test.java"))
                    .map(ServiceWalls::text)
                    .filter(test -> !test.contains("@Disabled"))
                    .toList();
        }
        try (Stream<Path> walls = Files.list(KIT)) {
            return walls.map(wall -> wall.getFileName().toString())
                    .filter(wall -> wall.endsWith("Wall" + JAVA))
                    .map(wall -> wall.substring(0, wall.length() - JAVA.length()))
                    .filter(wall -> WHEN.getOrDefault(wall, any -> true).test(service))
                    .filter(wall -> tests.stream().noneMatch(extending(wall)))
                    .sorted()
                    .toList();
        }
    }

    private static Predicate<String> extending(String wall) {
        return Pattern.compile("^class \\w+Test extends " + wall + " \\{", Pattern.MULTILINE)
                .asPredicate();
    }

    private static boolean saysWhatItSends(Path service) {
        return Files.exists(service.resolve("contracts/asyncapi.yaml"));
    }

    /** A service without a package below its own has nothing to be apart yet. */
    private static boolean hasFeatures(Path service) {
        Path base = service.resolve("src/main/java/org/wugu")
                .resolve(service.getFileName().toString().replace("-service", ""));
        try (Stream<Path> below = Files.list(base)) {
            return below.anyMatch(Files::isDirectory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
