/** A request that is sent twice is done once: keys of requests, kept with what they were answered. */
@NullMarked
package org.wugu.platform.idempotency;

import org.jspecify.annotations.NullMarked;
