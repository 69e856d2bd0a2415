/** When work that failed is tried again: only where that can help, and after which pause. */
@NullMarked
package org.wugu.platform.retry;

import org.jspecify.annotations.NullMarked;
