/** How long the service needs for what it prints. */
@NullMarked
package org.wugu.bench.print;

import org.jspecify.annotations.NullMarked;
