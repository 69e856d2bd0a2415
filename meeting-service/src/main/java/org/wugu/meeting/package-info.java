/** Meetings, notices and directives (会议、通知) will live here. */
@NullMarked
package org.wugu.meeting;

import org.jspecify.annotations.NullMarked;
