/** The county's decision on a child (走访核实): visit and verify, return, or refuse. */
@NullMarked
package org.wugu.child.verification;

import org.jspecify.annotations.NullMarked;
