@NullMarked
package org.wugu.volunteer.print;

import org.jspecify.annotations.NullMarked;
