/** Which villages are searched, overdue or never were (摸排进度), village by village and township by township. */
@NullMarked
package org.wugu.child.grid;

import org.jspecify.annotations.NullMarked;
