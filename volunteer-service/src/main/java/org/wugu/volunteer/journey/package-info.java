/**
 * The core: the volunteer, the stages of the journey, and what happens on it. It holds no identity of anybody; a name it
 * opens for whoever may know it.
 */
@NullMarked
package org.wugu.volunteer.journey;

import org.jspecify.annotations.NullMarked;
