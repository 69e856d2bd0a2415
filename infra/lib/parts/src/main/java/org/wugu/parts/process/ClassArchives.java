package org.wugu.parts.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Starts programs on the JVM with the classes that an earlier process of the same program has kept. One of which nothing that fits is kept
 * starts as ever and takes notes, from which {@link #make} makes it. Whatever goes wrong here costs the time that would have been
 * saved, and nothing else.
 */
final class ClassArchives {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    /** Several times what an archive takes: a JVM that cannot write one to its end ends itself. */
    private static final long LEAST_SPACE = 300L << 20;

    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");

    private final Workplace workplace;
    private final Path folder;
    private final Map<Child, ClassArchive> noted = new LinkedHashMap<>();

    ClassArchives(Workplace workplace) {
        this.workplace = workplace;
        this.folder = workplace.folder("classes");
    }

    Child start(Command java, Path jars) {
        Optional<ClassArchive> archive = archive(java, jars);
        Optional<Path> kept = archive.flatMap(ClassArchive::whole);
        if (kept.isPresent()) {
            return workplace.start(java.withOptions(using(kept.get())));
        }
        if (archive.isEmpty() || !Files.isExecutable(JCMD)) {
            return workplace.start(java);
        }
        Child child = workplace.start(java.withOptions("-XX:+RecordDynamicDumpInfo"));
        synchronized (noted) {
            noted.put(child, archive.get());
        }
        return child;
    }

    /** Runs a helper program, whose classes are kept at its end. @throws HelperFailed as {@link Workplace#run} does */
    void run(Command java, Path jars, Duration longest) {
        Optional<ClassArchive> archive = archive(java, jars);
        Optional<Path> kept = archive.flatMap(ClassArchive::whole);
        if (kept.isPresent()) {
            workplace.run(java.withOptions(using(kept.get())), longest);
        } else if (archive.isPresent() && hasSpace()) {
            workplace.run(
                    java.withOptions("-XX:ArchiveClassesAtExit=" + archive.get().fresh()), longest);
            archive.get().keep();
        } else {
            workplace.run(java, longest);
        }
    }

    /** Makes what is missing, of the programs as they run: each stands still meanwhile, for seconds. Answers their names. */
    List<String> make() {
        List<String> made = new ArrayList<>();
        takeNoted().forEach((child, archive) -> {
            if (child.isAlive() && hasSpace() && dump(child, archive)) {
                made.add(child.name());
            }
        });
        return made;
    }

    private boolean dump(Child child, ClassArchive archive) {
        List<String> words = List.of(
                JCMD.toString(),
                Long.toString(child.pid()),
                "VM.cds",
                "dynamic_dump",
                archive.fresh().toString());
        try {
            workplace.run(Command.of("class-archive", folder, words), LONGEST);
            return archive.keep();
        } catch (Trouble e) {
            return false;
        }
    }

    private Map<Child, ClassArchive> takeNoted() {
        synchronized (noted) {
            Map<Child, ClassArchive> all = new LinkedHashMap<>(noted);
            noted.clear();
            return all;
        }
    }

    private Optional<ClassArchive> archive(Command java, Path jars) {
        try {
            return Optional.of(ClassArchive.of(folder, java, jars));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private boolean hasSpace() {
        try {
            return Files.getFileStore(folder).getUsableSpace() > LEAST_SPACE;
        } catch (IOException e) {
            return false;
        }
    }

    private static String[] using(Path archive) {
        return new String[] {"-Xshare:auto", "-XX:SharedArchiveFile=" + archive};
    }
}
