package org.wugu.platform.crypto;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Something that is written anew when keys change: a sealed column, a table of hashes, the photos. */
public interface RotationItem {

    /** Stable, such as {@code volunteer_name.sealed}. */
    String name();

    /** Whether it is about the keys that hash; otherwise about those that seal. */
    boolean hashes();

    /**
     * Writes the next rows anew that need it, in the transaction at hand.
     *
     * @param keys what all replicas hold and write with
     * @param after the last row of the portion before, or null at the beginning
     */
    Portion next(Connection connection, AgreedKeys keys, @Nullable String after) throws SQLException;

    /**
     * What was done.
     *
     * @param last the last row that was looked at, or null when there was none: the pass has ended
     * @param handled rows written anew
     * @param failed rows that cannot be: they do not open
     */
    record Portion(@Nullable String last, int handled, int failed) {
        public static final Portion NONE = new Portion(null, 0, 0);
    }
}
