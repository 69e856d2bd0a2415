package org.wugu.platform.crypto;

import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * A primitive made from a key file, made anew when the file has changed. A file that has become unusable is complained
 * about in the log, and the keys read before it stay in use.
 *
 * @param <P> the primitive
 */
final class LiveKeyset<P> {

    /** What makes a primitive of a keyset, and refuses a keyset of the wrong kind. */
    @FunctionalInterface
    interface Maker<P> {
        P make(KeysetHandle keyset) throws GeneralSecurityException;
    }

    private static final Logger LOG = Logger.getLogger(LiveKeyset.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private final String setting;
    private final Path file;
    private final Maker<P> maker;
    private final Duration lookEvery;
    private final AtomicLong lookedAt = new AtomicLong(System.nanoTime());
    private volatile Loaded<P> loaded;

    private record Loaded<P>(P primitive, FileTime modified) {}

    /** @throws KeyFileException when the file is missing, unreadable or holds no keys of that kind */
    LiveKeyset(String setting, Path file, Maker<P> maker) {
        this(setting, file, maker, LOOK_EVERY);
    }

    /** As the other, with a look at the file no more often than that. */
    LiveKeyset(String setting, Path file, Maker<P> maker, Duration lookEvery) {
        this.setting = setting;
        this.file = file;
        this.maker = maker;
        this.lookEvery = lookEvery;
        this.loaded = load(setting, file, maker);
    }

    P get() {
        long last = lookedAt.get();
        long now = System.nanoTime();
        if (now - last > lookEvery.toNanos() && lookedAt.compareAndSet(last, now)) {
            reload();
        }
        return loaded.primitive();
    }

    private void reload() {
        try {
            if (!Files.getLastModifiedTime(file).equals(loaded.modified())) {
                loaded = load(setting, file, maker);
                LOG.infof("%s: keys read anew from %s", setting, file);
            }
        } catch (IOException | KeyFileException e) {
            LOG.errorf(
                    "%s: the keys in use stay, since the changed key file does not serve: %s", setting, e.getMessage());
        }
    }

    private static <P> Loaded<P> load(String setting, Path file, Maker<P> maker) {
        try {
            // The time is taken first: a change during the reading is then seen by the next look.
            FileTime modified = Files.exists(file) ? Files.getLastModifiedTime(file) : FileTime.fromMillis(0);
            return new Loaded<>(maker.make(KeysetFile.read(setting, file)), modified);
        } catch (GeneralSecurityException e) {
            throw new KeyFileException(setting, file, "the keyset is not of the kind wanted here", e);
        } catch (IOException e) {
            throw new KeyFileException(setting, file, "the key file cannot be read", e);
        }
    }
}
