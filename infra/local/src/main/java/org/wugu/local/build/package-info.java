/** Finds the modules whose sources have changed since they were built, and builds them. */
@NullMarked
package org.wugu.local.build;

import org.jspecify.annotations.NullMarked;
