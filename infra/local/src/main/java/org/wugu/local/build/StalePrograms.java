package org.wugu.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.wugu.parts.process.Command;
import org.wugu.parts.process.Workplace;
import org.wugu.parts.setup.Service;

/**
 * Builds the programs whose sources, or those of a module that they are made from, are not what they were built from. A
 * program that somebody has built by hand in between counts as stale as well: nobody knows what from.
 */
public final class StalePrograms {

    private static final Duration LONGEST_BUILD = Duration.ofMinutes(30);

    private final Path root;
    private final Modules modules;

    public StalePrograms(Path root) {
        this.root = root;
        this.modules = Modules.of(root);
    }

    /** Every program that an installation on one machine starts. */
    public static List<String> ofInstallation() {
        return Stream.concat(
                        Stream.of("infra/keycloak", "infra/kafka", "infra/objectstore", "gateway"),
                        Stream.of(Service.values()).map(Service::program))
                .toList();
    }

    /** Those of these programs that must be built. */
    public List<String> among(List<String> programs) {
        return programs.stream().filter(program -> !isFresh(program)).toList();
    }

    /** Builds them in silence. */
    public void build(List<String> programs, Workplace workplace) {
        build(programs, workplace, line -> {});
    }

    /**
     * Builds them.
     *
     * @param progress takes a line for each module whose turn it is
     * @throws org.wugu.parts.process.Trouble with the end of the build's log when it fails
     */
    public void build(List<String> programs, Workplace workplace, Consumer<String> progress) {
        // Taken before: what is changed during the build is stale after it.
        List<String> fingerprints = programs.stream().map(this::fingerprint).toList();
        Command maven =
                Command.of("build", root, words(programs)).with(Map.of("JAVA_HOME", System.getProperty("java.home")));
        BuildLog log = new BuildLog(progress);
        workplace.run(maven, LONGEST_BUILD, log::follow);
        for (int i = 0; i < programs.size(); i++) {
            remember(programs.get(i), fingerprints.get(i));
        }
    }

    private static List<String> words(List<String> programs) {
        List<String> words =
                new ArrayList<>(List.of("./mvnw", "-B", "-ntp", "-T", "1C", "-Dquick", "-Dmaven.test.skip=true"));
        String repository = System.getProperty("maven.repo.local");
        if (repository != null) {
            words.add("-Dmaven.repo.local=" + repository);
        }
        words.addAll(List.of("package", "-am", "-pl", String.join(",", programs)));
        return words;
    }

    private boolean isFresh(String program) {
        try {
            return Files.exists(artefact(program))
                    && Files.exists(memory(program))
                    && Files.readString(memory(program)).equals(state(program, fingerprint(program)));
        } catch (IOException e) {
            return false;
        }
    }

    private void remember(String program, String fingerprint) {
        try {
            Files.writeString(memory(program), state(program, fingerprint));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String state(String program, String fingerprint) throws IOException {
        return fingerprint + " " + Files.getLastModifiedTime(artefact(program)).toMillis() + "\n";
    }

    private String fingerprint(String program) {
        return Fingerprint.of(root, modules.sourcesOf(program));
    }

    /** What our own programs are started from, and where a module keeps somebody else's. */
    private Path artefact(String program) {
        Path own = root.resolve(program).resolve("target/quarkus-app/quarkus-run.jar");
        Path others = root.resolve(program).resolve("target/program");
        return Files.isDirectory(others) ? others : own;
    }

    private Path memory(String program) {
        return root.resolve(program).resolve("target/wugu-built");
    }
}
