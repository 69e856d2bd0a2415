/** The aggregate by itself. */
@NullMarked
package org.wugu.volunteer.journey;

import org.jspecify.annotations.NullMarked;
