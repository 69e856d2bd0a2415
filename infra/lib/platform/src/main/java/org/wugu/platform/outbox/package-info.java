/** Events leave in the transaction that made them true: outbox row, relay, Kafka; at least once, in order. */
@NullMarked
package org.wugu.platform.outbox;

import org.jspecify.annotations.NullMarked;
