package org.wugu.platform.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/**
 * Photos of people and of work, one JPEG each.
 *
 * <p>Two steps, since a slow upload must not hold a transaction open: {@link #store} outside one, then {@link #attach} in
 * the transaction that makes the photo somebody's. What is stored and not attached within a day is removed.
 */
@ApplicationScoped
public class Photos {

    /** The most bytes that are taken. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final Logger LOG = Logger.getLogger(Photos.class);

    private final PhotoRows rows;
    private final ObjectStore store;
    private final Vault vault;

    Photos(PhotoRows rows, ObjectStore store, Vault vault) {
        this.rows = rows;
        this.store = store;
        this.vault = vault;
    }

    /**
     * Checks the picture, makes it an upright JPEG of at most 1,600 pixels a side without any metadata, seals and stores it.
     *
     * @param owner the volunteer, visit or other thing that it is of, to which it is bound for good: somebody else's photo does
     *     not open as the owner's, whatever the database says
     * @param content a JPEG or PNG of at most 10 MB and 40 megapixels; read up to that size, not closed
     * @throws Problem {@code photo-type}, {@code photo-unreadable}, {@code photo-too-large}, or {@code
     *     storage-unavailable} when the store does not answer
     */
    public PhotoRef store(UUID owner, InputStream content) {
        byte[] jpeg = CleanJpeg.of(bounded(content));
        UUID id = Ids.next();
        byte[] sealed = vault.seal(jpeg, context(id, owner));
        PhotoRef photo = new PhotoRef(id, owner, Vault.keyOf(sealed), sealed.length, sha256(sealed));
        try {
            rows.announce(id);
        } catch (SQLException e) {
            throw new IllegalStateException("the photo could not be announced", e);
        }
        store.put(key(id), sealed);
        return photo;
    }

    /** As {@link #store(UUID, InputStream)}. */
    public PhotoRef store(UUID owner, byte[] content) {
        return store(owner, new ByteArrayInputStream(content));
    }

    /**
     * Makes a stored photo its owner's, in the transaction at hand.
     *
     * @param office the office whose scope it falls under: the township's code, or the owning office's
     * @throws Problem {@code photo-expired} when it was stored too long ago, or is attached already
     */
    @Transactional(TxType.MANDATORY)
    public void attach(PhotoRef photo, DivisionCode office) {
        try {
            if (!rows.attach(photo, office)) {
                throw new Problem(PhotoProblems.PHOTO_EXPIRED);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the photo could not be attached", e);
        }
    }

    /**
     * The owner's picture as JPEG; outside any transaction, as storing. Recording the access is the caller's.
     *
     * @throws Problem {@code not-found} when there is none in the caller's scope, or it is not the owner's, {@code storage-unavailable} when the store
     *     does not answer
     */
    public byte[] load(UUID id, UUID owner) {
        try {
            if (!rows.isAttached(id)) {
                throw new Problem(PlatformProblems.NOT_FOUND);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the photo could not be looked up", e);
        }
        byte[] sealed = store.get(key(id)).orElseThrow(() -> {
            LOG.errorf("photo %s is attached, but the store has lost it", id);
            return new Problem(PlatformProblems.NOT_FOUND);
        });
        return vault.openIfPossible(sealed, context(id, owner))
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
    }

    /**
     * Takes the photo from its owner, in the transaction at hand; the object itself is deleted within a day.
     *
     * @throws Problem {@code not-found} when there is none in the caller's scope
     */
    @Transactional(TxType.MANDATORY)
    public void remove(UUID id) {
        try {
            if (!rows.detach(id)) {
                throw new Problem(PlatformProblems.NOT_FOUND);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the photo could not be removed", e);
        }
    }

    /** The owner's photos belong to another office from now on, which the caller's scope covers as it covers the former. */
    @Transactional(TxType.MANDATORY)
    public void handOver(UUID owner, DivisionCode office) {
        try {
            rows.handOver(owner, office);
        } catch (SQLException e) {
            throw new IllegalStateException("the photos could not be handed over", e);
        }
    }

    static String key(UUID id) {
        return "photos/" + id;
    }

    static String context(UUID id, UUID owner) {
        return "attachment:" + owner + ":" + id;
    }

    private static byte[] bounded(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Problem(PhotoProblems.PHOTO_TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw new Problem(PhotoProblems.PHOTO_UNREADABLE);
        }
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
