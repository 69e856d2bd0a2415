/** Uniform and badge (配发): issue by the city, receipt in the township, return on leaving. */
@NullMarked
package org.wugu.volunteer.outfitting;

import org.jspecify.annotations.NullMarked;
