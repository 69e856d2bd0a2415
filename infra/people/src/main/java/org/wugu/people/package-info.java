/** Synthetic people and what they write: nobody of them exists. */
@NullMarked
package org.wugu.people;

import org.jspecify.annotations.NullMarked;
