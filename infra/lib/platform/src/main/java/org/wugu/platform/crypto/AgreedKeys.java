package org.wugu.platform.crypto;

import java.util.SortedSet;

/**
 * What all replicas that run hold of a key file, and write with.
 *
 * @param holds ids of keys
 * @param writes id of the key that writes
 */
public record AgreedKeys(SortedSet<Long> holds, long writes) {}
