/** How soon what has ended serves again. */
@NullMarked
package org.wugu.bench.restart;

import org.jspecify.annotations.NullMarked;
