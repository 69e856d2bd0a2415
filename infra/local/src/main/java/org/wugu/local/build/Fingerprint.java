package org.wugu.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/** A digest of what modules are made from: names and contents, no times, so that a fresh clone gives the same. */
final class Fingerprint {

    /** What is made by a build, or does not go into one. */
    private static final Set<String> LEFT_OUT =
            Set.of("target", "node_modules", "node", "dist", "generated", "test", "README.md", ".git");

    private Fingerprint() {}

    /** Of the root's pom and those modules. */
    static String of(Path root, Collection<String> modules) {
        MessageDigest digest = sha256();
        Set<Path> files = new TreeSet<>(Set.of(root.resolve("pom.xml")));
        modules.forEach(module -> files.addAll(files(root.resolve(module))));
        for (Path file : files) {
            digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(contentOf(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Set<Path> files(Path module) {
        Set<Path> files = new TreeSet<>();
        try {
            Files.walkFileTree(module, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return LEFT_OUT.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!LEFT_OUT.contains(file.getFileName().toString())) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Its own digest, so that no file can pass for the end of another. */
    private static byte[] contentOf(Path file) {
        try {
            return sha256().digest(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
