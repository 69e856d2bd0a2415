/** The county's decision (县审核): return with reasons, refuse or approve. */
@NullMarked
package org.wugu.volunteer.review;

import org.jspecify.annotations.NullMarked;
