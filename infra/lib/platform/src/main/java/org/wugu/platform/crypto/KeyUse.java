package org.wugu.platform.crypto;

import java.util.SortedSet;

/**
 * What a replica does with a key file, by ids of keys.
 *
 * @param holds what it can open or find
 * @param promoted what the file says shall write
 * @param writes what writes: the promoted one only once every replica holds it
 */
record KeyUse(SortedSet<Long> holds, long promoted, long writes) {}
