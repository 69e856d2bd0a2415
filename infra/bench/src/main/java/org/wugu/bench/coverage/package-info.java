/** How fast the villages of an office and their past are read. */
@NullMarked
package org.wugu.bench.coverage;

import org.jspecify.annotations.NullMarked;
