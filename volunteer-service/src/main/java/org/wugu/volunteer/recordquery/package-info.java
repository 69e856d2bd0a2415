/** The query of the record of offences against minors (从业查询, Minors Protection Law §62): before engagement and every year. */
@NullMarked
package org.wugu.volunteer.recordquery;

import org.jspecify.annotations.NullMarked;
