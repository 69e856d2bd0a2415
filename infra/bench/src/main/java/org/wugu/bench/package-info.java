/** Measures the whole system on its real parts and prints one table. */
@NullMarked
package org.wugu.bench;

import org.jspecify.annotations.NullMarked;
