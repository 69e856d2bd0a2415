package org.wugu.platform.crypto;

import java.util.List;

/**
 * What a table of hashes is made of, so that it can be filled under a new key. A service has one bean for each table that its
 * migrations name in {@code hashed_column}.
 */
public interface Rehashed {

    /** The table, such as {@code volunteer_name_token}. */
    String table();

    /**
     * What is hashed of one row.
     *
     * @param opened the value of which the hashes are made, as it was before it was sealed
     * @return each as {@link KeyedHash#all} takes it
     */
    List<String> values(byte[] opened);
}
