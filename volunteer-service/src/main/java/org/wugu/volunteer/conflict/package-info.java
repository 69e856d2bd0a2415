/** 号码核对: one ID number under two names, which the counties of both see and the newcomer's county decides on. */
@NullMarked
package org.wugu.volunteer.conflict;

import org.jspecify.annotations.NullMarked;
