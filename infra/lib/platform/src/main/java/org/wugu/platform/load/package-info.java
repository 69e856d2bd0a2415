/** Bounds on what one replica does at the same time. */
@NullMarked
package org.wugu.platform.load;

import org.jspecify.annotations.NullMarked;
