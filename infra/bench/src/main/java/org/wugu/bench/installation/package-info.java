/** The system under measurement: its parts, programs, accounts and databases. */
@NullMarked
package org.wugu.bench.installation;

import org.jspecify.annotations.NullMarked;
