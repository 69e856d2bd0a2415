package org.wugu.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.wugu.platform.crypto.KeyedHash;

/**
 * One link of the chain: the keyed hash of SHA-256 over the link before and the row. The order of seals is the order in
 * which rows were seen, which is not that of their ids where transactions overlap.
 *
 * @param seq 1, 2, 3, … without gaps
 * @param hash as {@link KeyedHash} makes it
 */
@SuppressWarnings("ArrayRecordComponent") // links are compared by their hashes only
record Seal(long seq, byte[] hash) {

    /** Before the first seal. */
    static final Seal NONE = new Seal(0, new byte[KeyedHash.LENGTH]);

    Seal next(LoggedAccess row, KeyedHash hashes) {
        return new Seal(seq + 1, hashes.of(digest(row)));
    }

    /** Whether that hash is what some key in use made of this link and the row. */
    boolean leadsTo(byte[] next, LoggedAccess row, KeyedHash hashes) {
        return hashes.all(digest(row)).stream().anyMatch(hash -> MessageDigest.isEqual(hash, next));
    }

    /** Every field with its length before it, so that no two rows have the same bytes. */
    private byte[] digest(LoggedAccess row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(hash);
            out.writeLong(seq + 1);
            out.writeLong(row.id());
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, row.at()));
            for (String text :
                    new String[] {row.person(), row.tier(), row.orgCode(), row.action(), row.subjectType(), row.reason()
                    }) {
                byte[] utf8 = text.getBytes(UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
            out.writeInt(row.subjects().size());
            for (UUID subject : row.subjects()) {
                out.writeLong(subject.getMostSignificantBits());
                out.writeLong(subject.getLeastSignificantBits());
            }
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
