/** Latencies, figures with their aims, and the table that they end up in. */
@NullMarked
package org.wugu.bench.measure;

import org.jspecify.annotations.NullMarked;
