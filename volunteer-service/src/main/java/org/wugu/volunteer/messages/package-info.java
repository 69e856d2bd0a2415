/**
 * The one place that knows how events look on the wire: of the journey out, of visits in. It joins features to topics, and
 * nothing depends on it.
 */
@NullMarked
package org.wugu.volunteer.messages;

import org.jspecify.annotations.NullMarked;
