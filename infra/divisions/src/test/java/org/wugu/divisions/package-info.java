/** The division tree, as data and on a real database. */
@NullMarked
package org.wugu.divisions;

import org.jspecify.annotations.NullMarked;
