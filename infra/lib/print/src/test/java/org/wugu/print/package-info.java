/** Tests of what is printed. */
@NullMarked
package org.wugu.print;

import org.jspecify.annotations.NullMarked;
