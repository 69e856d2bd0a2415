/** From the bearer token to the database session: who acts, for which office, and what the rows may be. */
@NullMarked
package org.wugu.platform.scope;

import org.jspecify.annotations.NullMarked;
