/** Fills the townships with synthetic people through the public interface. */
@NullMarked
package org.wugu.local.demo;

import org.jspecify.annotations.NullMarked;
