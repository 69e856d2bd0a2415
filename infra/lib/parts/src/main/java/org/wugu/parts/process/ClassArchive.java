package org.wugu.parts.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * The classes of one program as its JVM has laid them out, in a file that later starts map. Its name says what it fits, which is these jars,
 * this JVM and these words, and what it holds, so that a damaged one is known: {@code PROGRAM.KEY.CHECKSUM.jsa}.
 */
final class ClassArchive {

    private static final String ENDING = ".jsa";

    private static final int KEY_DIGITS = 24;
    private static final List<String> JVM = List.of("java.home", "java.vm.vendor", "java.vm.version");

    private final Path folder;
    private final String program;
    private final String key;

    private ClassArchive(Path folder, String program, String key) {
        this.folder = folder;
        this.program = program;
        this.key = key;
    }

    /** @param jars the folder below which all jars of the program are */
    static ClassArchive of(Path folder, Command java, Path jars) throws IOException {
        MessageDigest digest = sha256();
        JVM.forEach(property -> add(digest, System.getProperty(property, "")));
        java.words().forEach(word -> add(digest, word));
        for (Path jar : below(jars)) {
            BasicFileAttributes attributes = Files.readAttributes(jar, BasicFileAttributes.class);
            // What the JVM itself compares, and so what a build changes even when the content is the same.
            add(digest, jar + " " + attributes.size() + " " + attributes.lastModifiedTime());
        }
        String key = HexFormat.of().formatHex(digest.digest()).substring(0, KEY_DIGITS);
        return new ClassArchive(folder, java.name(), key);
    }

    /** The file that fits, when there is one and nothing has damaged it. */
    Optional<Path> whole() {
        try {
            for (Path file : files()) {
                if (part(file, 1).equals(key) && part(file, 2).equals(checksum(file))) {
                    return Optional.of(file);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Where the JVM is to write it. */
    Path fresh() {
        return folder.resolve(program + "." + key + ".new");
    }

    /** Gives what the JVM has written its name, and removes what was kept of this program before. Whether there is something. */
    boolean keep() {
        try {
            Path kept = folder.resolve(String.join(".", program, key, checksum(fresh())) + ENDING);
            for (Path file : files()) {
                if (part(file, 0).equals(program)) {
                    Files.delete(file);
                }
            }
            Files.move(fresh(), kept, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(file -> file.toString().endsWith(ENDING)).toList();
        }
    }

    private static List<Path> below(Path jars) throws IOException {
        try (Stream<Path> all = Files.walk(jars)) {
            return all.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static String part(Path file, int index) {
        String[] parts = file.getFileName().toString().split("\\.");
        return index < parts.length ? parts[index] : "";
    }

    private static String checksum(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
            }
        }
        return Long.toHexString(sum.getValue());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
