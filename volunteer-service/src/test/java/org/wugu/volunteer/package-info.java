/** The volunteer service on its real parts. */
@NullMarked
package org.wugu.volunteer;

import org.jspecify.annotations.NullMarked;
