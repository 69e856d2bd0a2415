/** A volunteer moves to another county of the city and keeps the record (转出、转入). */
@NullMarked
package org.wugu.volunteer.transfer;

import org.jspecify.annotations.NullMarked;
