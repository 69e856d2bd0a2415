/** Many errands at once, from an Excel sheet. */
@NullMarked
package org.wugu.example.sheet;

import org.jspecify.annotations.NullMarked;
