/** How long the first page of a list takes among a million volunteers. */
@NullMarked
package org.wugu.bench.list;

import org.jspecify.annotations.NullMarked;
