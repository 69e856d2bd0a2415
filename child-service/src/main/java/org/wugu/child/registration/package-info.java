/** Registering children (登记): search first, fill in, hand in, find and read. */
@NullMarked
package org.wugu.child.registration;

import org.jspecify.annotations.NullMarked;
