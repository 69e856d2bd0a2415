/** Tests of the reading of workbooks. */
@NullMarked
package org.wugu.sheets;

import org.jspecify.annotations.NullMarked;
