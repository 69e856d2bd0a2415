/** What a data folder needs once: secrets, keys, databases, topics, the realm. */
@NullMarked
package org.wugu.local.setup;

import org.jspecify.annotations.NullMarked;
