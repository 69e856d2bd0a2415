package org.wugu.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackedFilesTest {

    @Test
    void everyTrackedFileHasItsPlace() throws IOException, InterruptedException {
        assertThat(TrackedFiles.unknown(tracked(root())))
                .as("tracked files that no rule of the layout knows (TrackedFiles)")
                .isEmpty();
    }

    @Test
    void noTrackedFileNamesAFolderOfSomebodysMachine() throws IOException, InterruptedException {
        // Given
        Path root = root();
        List<String> found = new ArrayList<>();

        // When
        for (String path : tracked(root)) {
            Path file = root.resolve(path);
            // A file that is removed and not committed yet is still listed.
            if (Files.exists(file)) {
                found.addAll(TrackedFiles.pathsOfAMachine(path, new String(Files.readAllBytes(file), UTF_8)));
            }
        }

        // Then
        assertThat(found).as("lines with a path of a machine").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assessment-service/cp",
                "notes.txt",
                "volunteer-service/src/main/java/org/wugu/volunteer/Volunteer.class",
                "volunteer-service/src/main/resources/fonts/big.ttf",
                "volunteer-service/target/classes/application.properties",
                "gateway/src/main/webui/node_modules/vue/package.json",
                "child-service/src/main/java/com/example/Copied.java",
                "infra/decisions/why.md",
                "run.sh"
            })
    void aFileThatWasPlantedFails(String path) {
        assertThat(TrackedFiles.unknown(List.of("README.md", path))).containsExactly(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/" + "home/li/wugu",
                "=/" + "work/a:b",
                "'/" + "tmp/out.log'",
                "(/" + "root/.m2)",
                "C:" + "\\Users\\li"
            })
    void aPathOfAMachineFails(String text) {
        assertThat(TrackedFiles.pathsOfAMachine("a", "first\n" + text)).containsExactly("a:2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/usr/bin/chromium",
                "https://example.org/home/page",
                "<a href=\"/county/home/x\">",
                "~/work/x",
                "$T/tmp/x"
            })
    void whatIsTheSameEverywherePasses(String text) {
        assertThat(TrackedFiles.pathsOfAMachine("a", text)).isEmpty();
    }

    private static List<String> tracked(Path root) throws IOException, InterruptedException {
        return git("-C", root.toString(), "ls-files", "-z");
    }

    private static Path root() throws IOException, InterruptedException {
        return Path.of(git("rev-parse", "--show-toplevel").get(0).strip());
    }

    /** What git says, cut at zero bytes. Skips the test where there is no git or no repository. */
    private static List<String> git(String... arguments) throws IOException, InterruptedException {
        Process git;
        try {
            git = new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(arguments))
                            .toList())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            return abort("git is not installed, so nobody can tell which files are tracked");
        }
        String said = new String(git.getInputStream().readAllBytes(), UTF_8);
        int code = git.waitFor();
        if (code != 0 && said.contains("not a git repository")) {
            return abort("this is no repository, so no files are tracked");
        }
        assertThat(code).as("git %s: %s", String.join(" ", arguments), said).isZero();
        return Stream.of(said.split("\0")).toList();
    }
}
