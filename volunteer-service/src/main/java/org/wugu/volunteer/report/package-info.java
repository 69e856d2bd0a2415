/** The county's report of approved volunteers to the city (上报市团). */
@NullMarked
package org.wugu.volunteer.report;

import org.jspecify.annotations.NullMarked;
