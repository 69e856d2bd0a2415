/** How long a submission takes to the city's figures, beside what the bare parts need for the same. */
@NullMarked
package org.wugu.bench.feed;

import org.jspecify.annotations.NullMarked;
