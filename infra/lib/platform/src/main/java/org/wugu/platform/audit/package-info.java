/**
 * The access log (查阅记录): who read which identities, when and why. Written in the transaction of the reading, never changed,
 * chained by hash within seconds, read by auditors only.
 */
@NullMarked
package org.wugu.platform.audit;

import org.jspecify.annotations.NullMarked;
