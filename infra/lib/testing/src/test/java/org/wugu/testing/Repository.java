package org.wugu.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository in which the tests run, as git knows them. */
final class Repository {

    private Repository() {}

    static List<String> tracked(Path root) throws IOException, InterruptedException {
        return git("-C", root.toString(), "ls-files", "-z");
    }

    static Path root() throws IOException, InterruptedException {
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
