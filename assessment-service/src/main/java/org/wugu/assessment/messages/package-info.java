/** The one place that knows how events look on the wire: volunteers' events in, the city's feed out. */
@NullMarked
package org.wugu.assessment.messages;

import org.jspecify.annotations.NullMarked;
