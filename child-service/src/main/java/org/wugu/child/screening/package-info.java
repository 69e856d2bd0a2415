/** Every village is searched for children in need (摸排), round by round: what a round is, and what came of each village. */
@NullMarked
package org.wugu.child.screening;

import org.jspecify.annotations.NullMarked;
