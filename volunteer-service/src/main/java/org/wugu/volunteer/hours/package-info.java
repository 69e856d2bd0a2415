/** Service record (服务记录): hours of service, entered by the township, confirmed by somebody else, and the stars they make. */
@NullMarked
package org.wugu.volunteer.hours;

import org.jspecify.annotations.NullMarked;
