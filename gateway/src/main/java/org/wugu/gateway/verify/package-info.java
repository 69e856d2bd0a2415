/** The one page that is open to everybody: whether a certificate stands. */
@NullMarked
package org.wugu.gateway.verify;

import org.jspecify.annotations.NullMarked;
