package org.wugu.platform.crypto;

import java.util.List;

/** A bean that knows what tables of hashes are made of: one for each that the migrations name in {@code hashed_column}. */
public interface RehashedTables {

    List<Rehashed> rehashed();
}
