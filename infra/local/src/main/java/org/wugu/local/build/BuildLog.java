package org.wugu.local.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows Maven's log and tells which module it has come to. */
final class BuildLog {

    private static final Pattern MODULE = Pattern.compile("\\[INFO] Building (\\S+).* \\[(\\d+)/(\\d+)]");

    private final Consumer<String> progress;
    private String last = "";

    BuildLog(Consumer<String> progress) {
        this.progress = progress;
    }

    /** Looks at the log anew; says something when there is something new to say. */
    void follow(Path log) {
        Matcher modules = MODULE.matcher(read(log));
        String found = last;
        while (modules.find()) {
            found = "building " + modules.group(1) + " (" + modules.group(2) + " of " + modules.group(3) + ")";
        }
        if (!found.equals(last)) {
            last = found;
            progress.accept(found);
        }
    }

    private static String read(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
