/** The county's report of its volunteers to the city (上报市团), and the city's opinion on it (市团意见). */
@NullMarked
package org.wugu.volunteer.report;

import org.jspecify.annotations.NullMarked;
