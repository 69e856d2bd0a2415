/** The person behind a request, and the session that the browser holds without seeing a token. */
@NullMarked
package org.wugu.gateway.session;

import org.jspecify.annotations.NullMarked;
