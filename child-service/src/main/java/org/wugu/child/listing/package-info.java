/** A child as every list shows it. */
@NullMarked
package org.wugu.child.listing;

import org.jspecify.annotations.NullMarked;
