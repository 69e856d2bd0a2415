package org.wugu.local.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wugu.parts.process.Trouble;
import org.wugu.parts.process.Workplace;

/** On a small checkout whose mvnw makes the artefact and nothing else. */
class StaleProgramsTest {

    private static final List<String> PROGRAM = List.of("service");

    @TempDir
    private Path root;

    private Workplace workplace;

    @BeforeEach
    void aServiceOnALibrary() throws IOException {
        write("pom.xml", "<project><modules><module>lib/kernel</module><module>service</module></modules></project>");
        write("lib/kernel/pom.xml", "<project/>");
        write("service/pom.xml", """
                <project><dependencies><dependency><groupId>org.wugu</groupId><artifactId>kernel</artifactId>
                </dependency></dependencies></project>
                """);
        write(
                "mvnw",
                "#!/bin/sh\nmkdir -p service/target/quarkus-app && echo made > service/target/quarkus-app/quarkus-run.jar\n");
        assertThat(root.resolve("mvnw").toFile().setExecutable(true)).isTrue();
        workplace = Workplace.at(root.resolve("data"));
    }

    @Test
    void aBuiltProgramIsFreshUntilASourceOfItsOwnOrOfItsLibraryChanges() throws IOException {
        // Given
        StalePrograms programs = new StalePrograms(root);
        assertThat(programs.among(PROGRAM)).isEqualTo(PROGRAM);

        // When
        programs.build(PROGRAM, workplace);

        // Then
        assertThat(programs.among(PROGRAM)).isEmpty();
        write("lib/kernel/src/K.java", "class K {}");
        assertThat(programs.among(PROGRAM)).isEqualTo(PROGRAM);
    }

    @Test
    void aProgramThatSomebodyElseHasBuiltSinceIsStale() throws IOException {
        // Given
        StalePrograms programs = new StalePrograms(root);
        programs.build(PROGRAM, workplace);

        // When
        Files.setLastModifiedTime(
                root.resolve("service/target/quarkus-app/quarkus-run.jar"),
                FileTime.from(Instant.now().plusSeconds(5)));

        // Then
        assertThat(programs.among(PROGRAM)).isEqualTo(PROGRAM);
    }

    @Test
    void somebodyElsesProgramIsFreshOnceItsModuleHasUnpackedIt() throws IOException {
        // Given
        write("broker/pom.xml", "<project/>");
        write("mvnw", "#!/bin/sh\nmkdir -p broker/target/program/lib\n");
        StalePrograms programs = new StalePrograms(root);
        List<String> broker = List.of("broker");
        assertThat(programs.among(broker)).isEqualTo(broker);

        // When
        programs.build(broker, workplace);

        // Then
        assertThat(programs.among(broker)).isEmpty();
        write("broker/pom.xml", "<project><version>2</version></project>");
        assertThat(programs.among(broker)).isEqualTo(broker);
    }

    @Test
    void aBuildThatFailsSaysWhyAndWhereItsLogIs() throws IOException {
        // Given
        write("mvnw", "#!/bin/sh\necho 'cannot find symbol'\nexit 1\n");
        StalePrograms programs = new StalePrograms(root);

        // Then
        assertThatThrownBy(() -> programs.build(PROGRAM, workplace))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("build.log")
                .hasMessageContaining("cannot find symbol");
        assertThat(programs.among(PROGRAM)).isEqualTo(PROGRAM);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }
}
