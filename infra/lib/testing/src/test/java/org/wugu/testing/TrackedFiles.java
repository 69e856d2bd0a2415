package org.wugu.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may be in the repository: every tracked file has a rule that knows it, and none names a folder of somebody's machine. */
final class TrackedFiles {

    private static final String MODULE = "(gateway|[a-z]+-service|infra/[a-z]+|infra/lib/[a-z]+)/";
    private static final String FOLDERS = "([A-Za-z0-9_.-]+/)*";
    private static final String NAME = "[A-Za-z0-9_.-]+";

    private static final List<Pattern> LAYOUT = Stream.of(
                    "README\\.md|CONTRIBUTING\\.md|LICENSE|pom\\.xml|mvnw",
                    "\\.(gitignore|gitattributes|editorconfig)|\\.ci/run",
                    "\\.mvn/(maven\\.config|jvm\\.config|wrapper/maven-wrapper\\.properties)",
                    "infra/decisions/[0-9]{4}-[a-z0-9-]+\\.md",
                    MODULE + "(pom\\.xml|README\\.md)",
                    MODULE + "docs/" + NAME + "\\.(md|png|svg)",
                    MODULE + "contracts/((openapi|asyncapi)\\.yaml|events/" + NAME + "\\.json)",
                    MODULE + "src/(main|test)/java/org/wugu/" + FOLDERS + NAME + "\\.java",
                    MODULE + "src/(main|test)/resources/" + FOLDERS + NAME
                            + "\\.(properties|sql|html|css|csv|json|yaml|txt|svg|png|jpg|xlsx)",
                    MODULE + "src/(main|test)/resources/META-INF/services/[A-Za-z0-9.]+",
                    MODULE + "src/main/fonts/(package(-lock)?\\.json|README\\.md)",
                    "gateway/src/main/webui/((src|public|scripts|build)/" + FOLDERS + ")?" + NAME
                            + "\\.(ts|vue|css|html|json|svg|js|mjs|md)",
                    "gateway/src/main/webui/\\.gitignore",
                    "infra/keycloak/(realm|demo)/" + NAME + "\\.(json|md)",
                    "infra/keycloak/themes/" + FOLDERS + NAME + "\\.(properties|css|js|ftl|svg|png)",
                    "infra/kubernetes/" + FOLDERS + NAME + "\\.(yaml|properties|md)")
            .map(Pattern::compile)
            .toList();

    /** What no source is, though its folder and ending would pass. */
    private static final Pattern BUILT = Pattern.compile("(.*/)?(target|node_modules|\\.wugu)/.*");

    /** Folders of people and of passing work; those of the system, such as /usr/bin, are the same everywhere. */
    private static final Pattern OF_A_MACHINE = Pattern.compile(
            "(?<![\\w.~$}%:/-])/(work|home|root|tmp|Users|private|workspace|mnt)/[\\w.-]+|\\b[A-Z]:\\\\Users\\\\");

    private TrackedFiles() {}

    /** Those that no rule knows. */
    static List<String> unknown(List<String> paths) {
        return paths.stream()
                .filter(path -> BUILT.matcher(path).matches()
                        || LAYOUT.stream().noneMatch(rule -> rule.matcher(path).matches()))
                .toList();
    }

    /** The lines of a text that name a machine's folder, each with its number. */
    static List<String> pathsOfAMachine(String path, String text) {
        List<String> found = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (OF_A_MACHINE.matcher(lines.get(i)).find()) {
                found.add(path + ":" + (i + 1));
            }
        }
        return found;
    }
}
