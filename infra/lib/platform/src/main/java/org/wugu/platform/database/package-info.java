/** The way to the database: statements within a transaction, and connections outside the pool for listeners and leaders. */
@NullMarked
package org.wugu.platform.database;

import org.jspecify.annotations.NullMarked;
