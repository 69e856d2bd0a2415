/** 缺项清单: what is missing of children's records, as lists to work off. */
@NullMarked
package org.wugu.child.gaps;

import org.jspecify.annotations.NullMarked;
