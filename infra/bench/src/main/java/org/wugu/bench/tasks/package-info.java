/** How fast an office learns what it has to do. */
@NullMarked
package org.wugu.bench.tasks;

import org.jspecify.annotations.NullMarked;
