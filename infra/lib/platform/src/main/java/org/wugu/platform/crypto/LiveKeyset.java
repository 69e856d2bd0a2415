package org.wugu.platform.crypto;

import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A primitive made from a key file, made anew when the file has changed. A file that has become unusable is complained
 * about in the log, and the keys read before it stay in use.
 *
 * <p>What writes stays the same when the file changes, for as long as the file has it: a promoted key writes from {@link
 * #writeAsPromoted} on, so that no replica writes what another cannot read yet.
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

    private record Loaded<P>(P primitive, KeysetHandle keyset, int writes, FileTime modified) {}

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
        this.loaded = load(null);
    }

    P get() {
        long last = lookedAt.get();
        long now = System.nanoTime();
        if (now - last > lookEvery.toNanos() && lookedAt.compareAndSet(last, now)) {
            reload();
        }
        return loaded.primitive();
    }

    /** Which keys there are and which one writes. */
    KeyUse use() {
        get();
        Loaded<P> now = loaded;
        return new KeyUse(ids(now.keyset()), id(now.keyset().getPrimary()), Integer.toUnsignedLong(now.writes()));
    }

    /** From now on the key writes that the file has promoted. */
    synchronized void writeAsPromoted() {
        writeWith(id(loaded.keyset().getPrimary()));
    }

    /** From now on that key writes, which the file has. */
    synchronized void writeWith(long key) {
        Loaded<P> now = loaded;
        if (key != Integer.toUnsignedLong(now.writes())) {
            try {
                P primitive = maker.make(writtenBy(now.keyset(), (int) key));
                loaded = new Loaded<>(primitive, now.keyset(), (int) key, now.modified());
                LOG.infof("%s: key %s writes from now on", setting, Long.toString(key));
            } catch (GeneralSecurityException e) {
                throw new KeyFileException(setting, file, "the keyset is not of the kind wanted here", e);
            }
        }
    }

    private synchronized void reload() {
        try {
            if (!Files.getLastModifiedTime(file).equals(loaded.modified())) {
                loaded = load(loaded.writes());
                LOG.infof("%s: keys read anew from %s", setting, file);
            }
        } catch (IOException | KeyFileException e) {
            LOG.errorf(
                    "%s: the keys in use stay, since the changed key file does not serve: %s", setting, e.getMessage());
        }
    }

    private Loaded<P> load(@Nullable Integer writing) {
        try {
            // The time is taken first: a change during the reading is then seen by the next look.
            FileTime modified = Files.exists(file) ? Files.getLastModifiedTime(file) : FileTime.fromMillis(0);
            KeysetHandle keyset = KeysetFile.read(setting, file);
            int writes = writing != null && ids(keyset).contains(Integer.toUnsignedLong(writing))
                    ? writing
                    : keyset.getPrimary().getId();
            return new Loaded<>(maker.make(writtenBy(keyset, writes)), keyset, writes, modified);
        } catch (GeneralSecurityException e) {
            throw new KeyFileException(setting, file, "the keyset is not of the kind wanted here", e);
        } catch (IOException e) {
            throw new KeyFileException(setting, file, "the key file cannot be read", e);
        }
    }

    private static KeysetHandle writtenBy(KeysetHandle keyset, int writes) throws GeneralSecurityException {
        KeysetHandle.Builder builder = KeysetHandle.newBuilder(keyset);
        for (int i = 0; i < keyset.size(); i++) {
            if (keyset.getAt(i).getId() == writes) {
                builder.getAt(i).makePrimary();
            }
        }
        return builder.build();
    }

    private static SortedSet<Long> ids(KeysetHandle keyset) {
        SortedSet<Long> ids = new TreeSet<>();
        for (int i = 0; i < keyset.size(); i++) {
            ids.add(id(keyset.getAt(i)));
        }
        return ids;
    }

    private static long id(KeysetHandle.Entry entry) {
        return Integer.toUnsignedLong(entry.getId());
    }
}
