/** What a person sees and presses behind each door, in a real browser. */
@NullMarked
package org.wugu.acceptance.doors;

import org.jspecify.annotations.NullMarked;
