/** Synthetic volunteers: as forms, as sheets, and as rows that stand sealed in the database. */
@NullMarked
package org.wugu.bench.people;

import org.jspecify.annotations.NullMarked;
