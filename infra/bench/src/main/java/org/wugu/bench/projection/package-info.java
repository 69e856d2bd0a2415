/** How fast the figures are counted anew from the start of the topics. */
@NullMarked
package org.wugu.bench.projection;

import org.jspecify.annotations.NullMarked;
