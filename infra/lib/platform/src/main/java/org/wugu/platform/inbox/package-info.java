/** Events arrive in batches, each in one transaction; what cannot be understood goes aside with its reason. */
@NullMarked
package org.wugu.platform.inbox;

import org.jspecify.annotations.NullMarked;
