/** The aggregate by itself. */
@NullMarked
package org.wugu.volunteer.anonymous;

import org.jspecify.annotations.NullMarked;
