/** 儿童统计: how many children there are, as the statistics form counts them. */
@NullMarked
package org.wugu.child.figures;

import org.jspecify.annotations.NullMarked;
