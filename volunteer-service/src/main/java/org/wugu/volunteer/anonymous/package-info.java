/** Calls that bring no login: how many there may be, and how large. */
@NullMarked
package org.wugu.volunteer.anonymous;

import org.jspecify.annotations.NullMarked;
