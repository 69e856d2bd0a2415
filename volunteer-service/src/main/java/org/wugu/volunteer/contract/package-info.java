/** What the build adds to the published contract. */
@NullMarked
package org.wugu.volunteer.contract;

import org.jspecify.annotations.NullMarked;
