/** How long one step takes with as many volunteers as one request may name. */
@NullMarked
package org.wugu.bench.steps;

import org.jspecify.annotations.NullMarked;
