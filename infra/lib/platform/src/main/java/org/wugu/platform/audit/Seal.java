package org.wugu.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.crypto.KeyedHash;

/**
 * One link of the chain: the keyed hash of SHA-256 over the link before, what this link says of itself, and the row. The
 * order of seals is the order in which rows were seen, which is not that of their ids where transactions overlap.
 *
 * @param seq 1, 2, 3, … without gaps
 * @param hash as {@link KeyedHash} makes it
 * @param look when it was made, and what had been seen by then
 */
@SuppressWarnings("ArrayRecordComponent") // links are compared by their hashes only
record Seal(long seq, byte[] hash, Look look) {

    static final String COLUMNS = "s.seq, s.hash, s.sealed_at, s.not_begun::text, s.unfinished::text";

    /** Before the first seal. */
    static final Seal NONE = new Seal(0, new byte[KeyedHash.LENGTH], new Look(Instant.EPOCH, 0, 0));

    /**
     * A look at the database's transactions.
     *
     * @param at when, to the microsecond
     * @param notBegun no transaction from this one on had begun
     * @param unfinished every row of an earlier transaction than this has been seen
     */
    record Look(Instant at, long notBegun, long unfinished) {}

    /** The seal that the columns {@link #COLUMNS} hold. */
    static Seal of(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("seq"),
                row.getBytes("hash"),
                new Look(
                        row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                        row.getLong("not_begun"),
                        row.getLong("unfinished")));
    }

    Seal next(LoggedAccess row, Look at, KeyedHash hashes) {
        return new Seal(seq + 1, hashes.of(digest(row.id(), at, row)), at);
    }

    /** A link for a row that was committed and is gone before its seal: no row fits it, whatever is put there later. */
    Seal nextOfGone(long id, Look at, KeyedHash hashes) {
        return new Seal(seq + 1, hashes.of(digest(id, at, null)), at);
    }

    /** Whether that link is what some key in use made of this one and the row, and is not older. */
    boolean leadsTo(Seal next, LoggedAccess row, KeyedHash hashes) {
        return !next.look.at().isBefore(look.at())
                && hashes.all(digest(row.id(), next.look, row)).stream()
                        .anyMatch(hash -> MessageDigest.isEqual(hash, next.hash));
    }

    /** The word that the next link is put with, under every key in use: nobody makes it up without the key. */
    List<byte[]> wordsForNext(KeyedHash hashes) {
        return hashes.all(afterThis());
    }

    /** By what that word is known. */
    byte[] opensNext(KeyedHash hashes) {
        return sha256(hashes.of(afterThis()));
    }

    private String afterThis() {
        return "access log, after link " + seq + " " + HexFormat.of().formatHex(hash);
    }

    /** Every field with its length before it, so that no two rows have the same bytes. */
    private byte[] digest(long id, Look at, @Nullable LoggedAccess row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(hash);
            out.writeLong(seq + 1);
            out.writeLong(micros(at.at()));
            out.writeLong(at.notBegun());
            out.writeLong(at.unfinished());
            out.writeLong(id);
            if (row != null) {
                write(row, out);
            }
            return sha256(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void write(LoggedAccess row, DataOutputStream out) throws IOException {
        out.writeLong(micros(row.at()));
        for (String text :
                new String[] {row.person(), row.tier(), row.orgCode(), row.action(), row.subjectType(), row.reason()}) {
            byte[] utf8 = text.getBytes(UTF_8);
            out.writeInt(utf8.length);
            out.write(utf8);
        }
        out.writeInt(row.subjects().size());
        for (UUID subject : row.subjects()) {
            out.writeLong(subject.getMostSignificantBits());
            out.writeLong(subject.getLeastSignificantBits());
        }
    }

    private static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }
}
