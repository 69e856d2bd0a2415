/** What a data folder needs once: secrets, keys, databases, topics, the realm. */
@NullMarked
package org.wugu.parts.setup;

import org.jspecify.annotations.NullMarked;
