/** 疑似重复: two records that may be of one child are compared, and merged where they are. */
@NullMarked
package org.wugu.child.cases;

import org.jspecify.annotations.NullMarked;
