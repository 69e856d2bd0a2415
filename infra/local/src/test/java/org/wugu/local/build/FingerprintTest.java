package org.wugu.local.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    private Path root;

    @BeforeEach
    void aModuleWithOneSource() throws IOException {
        write("pom.xml", "<project/>");
        write("a/src/main/java/A.java", "class A {}");
    }

    @Test
    void isTheSameForTheSameContentsWhateverTheirTimes() throws IOException {
        // Given
        String before = fingerprint();

        // When
        write("a/src/main/java/A.java", "class A {}");

        // Then
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void changesWithASourceItsNameAndTheRootsPom() throws IOException {
        // Given
        String before = fingerprint();

        // When
        write("a/src/main/java/A.java", "class A { }");
        String changed = fingerprint();
        Files.move(root.resolve("a/src/main/java/A.java"), root.resolve("a/src/main/java/B.java"));
        String renamed = fingerprint();
        write("pom.xml", "<project></project>");

        // Then
        assertThat(List.of(before, changed, renamed, fingerprint())).doesNotHaveDuplicates();
    }

    @Test
    void leavesOutWhatABuildMakesAndWhatIsNotBuiltIn() throws IOException {
        // Given
        String before = fingerprint();

        // When
        write("a/target/classes/A.class", "x");
        write("a/src/main/webui/node_modules/x.js", "x");
        write("a/src/test/java/ATest.java", "x");
        write("a/README.md", "x");

        // Then
        assertThat(fingerprint()).isEqualTo(before);
    }

    private String fingerprint() {
        return Fingerprint.of(root, List.of("a"));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }
}
