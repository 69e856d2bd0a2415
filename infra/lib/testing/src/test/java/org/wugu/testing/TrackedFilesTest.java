package org.wugu.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackedFilesTest {

    @Test
    void everyTrackedFileHasItsPlace() throws IOException, InterruptedException {
        assertThat(TrackedFiles.unknown(Repository.tracked(Repository.root())))
                .as("tracked files that no rule of the layout knows (TrackedFiles)")
                .isEmpty();
    }

    @Test
    void noTrackedFileNamesAFolderOfSomebodysMachine() throws IOException, InterruptedException {
        // Given
        Path root = Repository.root();
        List<String> found = new ArrayList<>();

        // When
        for (String path : Repository.tracked(root)) {
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
}
