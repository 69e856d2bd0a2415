/** What the way through the gateway costs. */
@NullMarked
package org.wugu.bench.gateway;

import org.jspecify.annotations.NullMarked;
