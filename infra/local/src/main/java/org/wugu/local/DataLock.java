package org.wugu.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.wugu.parts.process.Trouble;

/** Keeps two launchers from working on one data folder. The kernel lets go of it with the process. */
final class DataLock implements AutoCloseable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws Trouble when another launcher has it */
    static DataLock on(Path folder) {
        Path file = folder.resolve("lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new Trouble("Wugu already runs on " + folder + " as process " + holder(file)
                        + ": stop that with Ctrl-C (or kill " + holder(file)
                        + "), or choose another folder with -Dwugu.data=FOLDER and other ports.");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataLock(channel);
        } catch (IOException e) {
            throw new Trouble(
                    "The lock file " + file + " cannot be written (" + e.getMessage()
                            + "): give the folder to " + System.getProperty("user.name")
                            + ", or choose another with -Dwugu.data=FOLDER.",
                    e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder(Path file) throws IOException {
        return Files.readString(file).trim();
    }
}
