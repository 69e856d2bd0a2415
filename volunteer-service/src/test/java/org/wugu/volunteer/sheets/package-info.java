/** Tests of the reading of workbooks. */
@NullMarked
package org.wugu.volunteer.sheets;

import org.jspecify.annotations.NullMarked;
