/** Connections outside the pool, for those who hold one for as long as they live: listeners and leaders. */
@NullMarked
package org.wugu.platform.database;

import org.jspecify.annotations.NullMarked;
