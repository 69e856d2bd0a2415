package org.wugu.parts.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;

/**
 * Lets PostgreSQL run, which refuses to serve root. Within a user namespace root is nobody special and still owns its
 * files; where the machine allows no such namespace, the user nobody takes over.
 */
public enum User {
    /** Not root: nothing to do. */
    ORDINARY(List.of()),
    /** Root within a namespace of its own. */
    NAMESPACE(List.of("unshare", "-U")),
    /** The user nobody (65534), to whom the data must belong. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final List<String> prefix;

    User(List<String> prefix) {
        this.prefix = prefix;
    }

    /** How this machine and this user must do it. */
    public static User present() {
        if (!isRoot()) {
            return ORDINARY;
        }
        return works(List.of("unshare", "-U", "true")) ? NAMESPACE : NOBODY;
    }

    /** The words that go before the program's. */
    public List<String> prefix() {
        return prefix;
    }

    /** Gives a folder and all that is in it to the user that the program will run as. */
    public void own(Path folder) {
        if (this != NOBODY) {
            return;
        }
        try {
            UserPrincipal nobody =
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                    return visitFile(path, attributes);
                }

                @Override
                public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                    Files.setOwner(path, nobody);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean works(List<String> words) {
        try {
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
