/** Who takes part: synthetic applicants and the demonstration accounts. */
@NullMarked
package org.wugu.acceptance.people;

import org.jspecify.annotations.NullMarked;
