/** What a sheet of ten thousand applications costs in time and memory. */
@NullMarked
package org.wugu.bench.importing;

import org.jspecify.annotations.NullMarked;
