/** Proof that the whole system does what it is for. */
@NullMarked
package org.wugu.acceptance;

import org.jspecify.annotations.NullMarked;
