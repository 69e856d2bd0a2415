/**
 * Notices who tries values out: whoever asks on one day for many that begin alike is guessing the rest. What was asked is kept
 * as keyed hashes, for every replica counts the same, and for no longer than the day after.
 */
@NullMarked
package org.wugu.platform.guessing;

import org.jspecify.annotations.NullMarked;
