package org.wugu.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rooms of the house and who knows whom, as the imports of its sources say. */
final class HousePicture {

    private static final Pattern SOURCE = Pattern.compile("(.+)/src/main/java/(org/wugu/.+)\\.java");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?(org\\.wugu\\.[\\w.]+);");

    /** In which room a class is, if in any that is drawn. */
    interface Plan {

        Optional<String> room(String module, String type);
    }

    /** The modules. */
    static final Plan MODULES = (module, type) -> Optional.of(module);

    private final SortedMap<String, SortedSet<String>> arrows;

    private HousePicture(SortedMap<String, SortedSet<String>> arrows) {
        this.arrows = arrows;
    }

    /** The packages of one module, those of the first level below its base. */
    static Plan packages(String ofModule, String base) {
        return (module, type) -> {
            String below = type.startsWith(base + ".") ? type.substring(base.length() + 1) : "";
            return module.equals(ofModule) && below.contains(".")
                    ? Optional.of(below.substring(0, below.indexOf('.')))
                    : Optional.empty();
        };
    }

    static HousePicture of(Path root, List<String> tracked, Plan plan) throws IOException {
        Map<String, String> modules = tracked.stream()
                .map(SOURCE::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(file -> file.group(2).replace('/', '.'), file -> file.group(1), (a, b) -> a));
        SortedMap<String, SortedSet<String>> arrows = new TreeMap<>();
        for (String path : tracked) {
            Matcher source = SOURCE.matcher(path);
            // A file that is removed and not committed yet is still listed.
            if (!source.matches() || !Files.exists(root.resolve(path))) {
                continue;
            }
            Optional<String> room = plan.room(source.group(1), source.group(2).replace('/', '.'));
            if (room.isPresent()) {
                SortedSet<String> known = arrows.computeIfAbsent(room.get(), none -> new TreeSet<>());
                Matcher imported = IMPORT.matcher(Files.readString(root.resolve(path)));
                while (imported.find()) {
                    type(imported.group(1), modules)
                            .flatMap(type -> plan.room(modules.getOrDefault(type, ""), type))
                            .filter(other -> !other.equals(room.get()))
                            .ifPresent(known::add);
                }
            }
        }
        return new HousePicture(arrows);
    }

    /** The class that is imported, or whose member is. */
    private static Optional<String> type(String imported, Map<String, String> modules) {
        String type = imported;
        while (!modules.containsKey(type)) {
            int dot = type.lastIndexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            type = type.substring(0, dot);
        }
        return Optional.of(type);
    }

    /** Rooms from which a way leads back to themselves. */
    Set<String> circles() {
        return arrows.keySet().stream()
                .filter(room -> reached(room).contains(room))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All rooms to which a way leads. */
    Set<String> reached(String from) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(known(from));
        while (!open.isEmpty()) {
            String room = open.pop();
            if (reached.add(room)) {
                open.addAll(known(room));
            }
        }
        return reached;
    }

    Set<String> rooms() {
        return arrows.keySet();
    }

    /** In Mermaid's language; an arrow that another way says already is left out. */
    String drawn() {
        StringBuilder picture = new StringBuilder("flowchart LR\n");
        arrows.keySet().forEach(room -> picture.append("  ")
                .append(id(room))
                .append("[\"")
                .append(room)
                .append("\"]\n"));
        arrows.forEach((from, known) -> known.stream()
                .filter(to -> known.stream()
                        .noneMatch(by -> !by.equals(to) && reached(by).contains(to)))
                .forEach(to -> picture.append("  ")
                        .append(id(from))
                        .append(" --> ")
                        .append(id(to))
                        .append('\n')));
        return picture.toString();
    }

    private Set<String> known(String room) {
        return arrows.getOrDefault(room, new TreeSet<>());
    }

    private static String id(String room) {
        return room.replaceAll("\\W", "_");
    }
}
