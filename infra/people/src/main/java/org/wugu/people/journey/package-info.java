/** How somebody becomes a volunteer, step by step through the public interface. */
@NullMarked
package org.wugu.people.journey;

import org.jspecify.annotations.NullMarked;
