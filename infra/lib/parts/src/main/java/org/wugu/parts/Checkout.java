package org.wugu.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wugu.parts.process.Trouble;

/**
 * The source tree with its built programs.
 *
 * @param root the folder of {@code mvnw}
 */
public record Checkout(Path root) {

    /** The checkout that the working folder lies in. @throws Trouble when it lies in none */
    public static Checkout here() {
        @Nullable Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            if (Files.exists(folder.resolve("mvnw")) && Files.exists(folder.resolve("infra/kafka/pom.xml"))) {
                return new Checkout(folder);
            }
            folder = folder.getParent();
        }
        throw new Trouble("This must be run within a checkout of Wugu.");
    }

    public Path module(String path) {
        return root.resolve(path);
    }

    /** The folder of a program of our own, with all its jars. */
    public Path builtProgram(String module) {
        return module(module + "/target/quarkus-app");
    }

    /** The program that a module below {@code infra} provides. @throws Trouble when it has not been built */
    public Path program(String module) {
        Path program = module("infra/" + module + "/target/program");
        if (!Files.isDirectory(program)) {
            throw new Trouble("The program of infra/" + module + " is not built: run ./mvnw -Dquick package -pl infra/"
                    + module + ".");
        }
        return program;
    }

    /** The one folder in a module's program whose name begins so. */
    Path programFolder(String module, String prefix) {
        try (Stream<Path> list = Files.list(program(module))) {
            return list.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow(() -> new Trouble("infra/" + module + " is not completely built: remove its target"
                            + " folder and run ./mvnw -Dquick package -pl infra/" + module + "."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
