/** What the gateway answers when it refuses (RFC 9457), in the reader's language. */
@NullMarked
package org.wugu.gateway.problem;

import org.jspecify.annotations.NullMarked;
