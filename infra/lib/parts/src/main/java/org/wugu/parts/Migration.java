package org.wugu.parts;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wugu.migration.Migrate;
import org.wugu.parts.process.Command;
import org.wugu.parts.process.HelperFailed;
import org.wugu.parts.process.Trouble;
import org.wugu.parts.process.Workplace;

/**
 * Brings a service's database to the state that its program expects: a task in a process of its own, the only one that
 * knows the owner's password, which ends before the program starts.
 */
public final class Migration {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final String EARLIER_STATE = """
            数据文件夹 %1$s 是由另一版本建立的，本版本不能使用：请将其移走或删除后重新启动（其中的数据不会转入），\
            或用 -Dwugu.data=FOLDER 另选一个文件夹。
            The data folder %1$s was made by another version and cannot be used by this one: move it away or delete it and start \
            again (its data are not taken over), or choose another with -Dwugu.data=FOLDER.""";

    private final Workplace workplace;
    private final String service;
    private final String classPath;
    private final @Nullable Path jars;
    private final Map<String, String> environment = new LinkedHashMap<>();

    /**
     * A migration of the database {@code service} with its two roles, as {@link Databases} makes them.
     *
     * @param classPath the program's, where its migrations are
     */
    public Migration(Workplace workplace, String service, String classPath, String jdbcUrl, String ownerPassword) {
        this(workplace, service, classPath, null, jdbcUrl, ownerPassword);
    }

    private Migration(
            Workplace workplace,
            String service,
            String classPath,
            @Nullable Path jars,
            String jdbcUrl,
            String ownerPassword) {
        this.workplace = workplace;
        this.service = service;
        this.classPath = classPath;
        this.jars = jars;
        environment.put(Migrate.URL, jdbcUrl);
        environment.put(Migrate.USERNAME, service + "_owner");
        environment.put(Migrate.PASSWORD, ownerPassword);
        environment.put(Migrate.APP, service + "_app");
    }

    /** With the migrations of a program that Maven has built, in this folder. */
    public static Migration ofProgram(
            Workplace workplace, String service, Path built, String jdbcUrl, String ownerPassword) {
        String classPath = Stream.of("app", "lib/main", "lib/boot")
                .map(folder -> built.resolve(folder) + "/*")
                .collect(Collectors.joining(File.pathSeparator));
        return new Migration(workplace, service, classPath, built, jdbcUrl, ownerPassword);
    }

    /** Adds settings for libraries that migrate by program. */
    public Migration with(Map<String, String> variables) {
        environment.putAll(variables);
        return this;
    }

    /** Returns when the database is as the program expects it. @throws Trouble when it cannot become so */
    public void run() {
        Command task = Command.java(
                        service + "-migration",
                        Path.of("").toAbsolutePath(),
                        List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-cp", classPath, Migrate.class.getName()))
                .with(environment);
        try {
            if (jars == null) {
                workplace.run(task, LONGEST);
            } else {
                workplace.run(task, jars, LONGEST);
            }
        } catch (HelperFailed e) {
            if (Integer.valueOf(Migrate.OTHER_STATE).equals(e.code())) {
                throw new Trouble(EARLIER_STATE.formatted(workplace.folder()), e);
            }
            throw e;
        }
    }
}
