/**
 * Figures as they change: a NOTIFY at every commit that moves counters, one LISTEN per replica, and server-sent events to
 * whoever watches.
 */
@NullMarked
package org.wugu.assessment.live;

import org.jspecify.annotations.NullMarked;
