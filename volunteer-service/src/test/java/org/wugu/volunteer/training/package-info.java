/** The rules of a cohort. */
@NullMarked
package org.wugu.volunteer.training;

import org.jspecify.annotations.NullMarked;
