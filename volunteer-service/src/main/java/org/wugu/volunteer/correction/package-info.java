/** Steps that were taken by mistake are taken back, with a reason and a trace. */
@NullMarked
package org.wugu.volunteer.correction;

import org.jspecify.annotations.NullMarked;
