package org.wugu.platform.crypto;

import java.util.List;
import java.util.function.Function;

/**
 * What a table of hashes is made of, so that it can be filled under a new key.
 *
 * @param table such as {@code volunteer_name_token}
 * @param values what is hashed of one row, each as {@link KeyedHash#all} takes it; given the value of which the hashes are made,
 *     as it was before it was sealed
 */
public record Rehashed(String table, Function<byte[], List<String>> values) {}
