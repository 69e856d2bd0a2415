/** The one place where an event of the journey becomes a record on a topic. */
@NullMarked
package org.wugu.volunteer.messages;

import org.jspecify.annotations.NullMarked;
