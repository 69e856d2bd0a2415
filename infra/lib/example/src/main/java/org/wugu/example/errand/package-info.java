/** Errands: what they are, what can be done with them, and who sees them. */
@NullMarked
package org.wugu.example.errand;

import org.jspecify.annotations.NullMarked;
