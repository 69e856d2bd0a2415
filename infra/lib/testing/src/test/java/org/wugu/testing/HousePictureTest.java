package org.wugu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HousePictureTest {

    private static final Path DRAWN = Path.of("target/house");

    @Test
    void thePictureOfTheModulesIsTrueAndHasNoCircle() throws IOException, InterruptedException {
        // When
        HousePicture house = house(HousePicture.MODULES);

        // Then
        assertThat(house.circles()).as("modules in a circle").isEmpty();
        assertThat(house.rooms())
                .filteredOn(room -> room.startsWith("infra/lib/"))
                .as("libraries stand on no launcher")
                .isNotEmpty()
                .allSatisfy(room -> assertThat(house.reached(room)).doesNotContain("infra/local"));
        assertShownIn("README.md", "modules", house);
    }

    @Test
    void thePictureOfTheVolunteersIsTrueAndHasNoCircle() throws IOException, InterruptedException {
        // When
        HousePicture house = house(HousePicture.packages("volunteer-service", "org.wugu.volunteer"));

        // Then
        assertThat(house.circles()).as("packages in a circle").isEmpty();
        assertShownIn("volunteer-service/README.md", "volunteer-service", house);
    }

    @Test
    void aCircleIsSeen(@TempDir Path root) throws IOException {
        // Given
        write(root, "a/src/main/java/org/wugu/a/One.java", "import org.wugu.b.Two;");
        write(root, "b/src/main/java/org/wugu/b/Two.java", "import static org.wugu.c.Three.MANY;");
        write(root, "c/src/main/java/org/wugu/c/Three.java", "import org.wugu.a.One.Nested;");
        write(root, "d/src/main/java/org/wugu/d/Four.java", "import org.wugu.a.One;\nimport org.wugu.b.Two;");

        // When
        HousePicture house = HousePicture.of(
                root,
                List.of(
                        "a/src/main/java/org/wugu/a/One.java",
                        "b/src/main/java/org/wugu/b/Two.java",
                        "c/src/main/java/org/wugu/c/Three.java",
                        "d/src/main/java/org/wugu/d/Four.java"),
                HousePicture.MODULES);

        // Then
        assertThat(house.circles()).containsExactly("a", "b", "c");
        assertThat(house.reached("d")).containsExactlyInAnyOrder("a", "b", "c");
    }

    private static void write(Path root, String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text + "\n");
    }

    private static HousePicture house(HousePicture.Plan plan) throws IOException, InterruptedException {
        Path root = Repository.root();
        return HousePicture.of(root, Repository.tracked(root), plan);
    }

    private static void assertShownIn(String readme, String name, HousePicture house)
            throws IOException, InterruptedException {
        Files.createDirectories(DRAWN);
        Path drawn = Files.writeString(DRAWN.resolve(name + ".mmd"), house.drawn());
        assertThat(Files.readString(Repository.root().resolve(readme)))
                .as("%s shows the house as it is; take %s into it", readme, drawn)
                .contains("```mermaid\n" + house.drawn() + "```\n");
    }
}
