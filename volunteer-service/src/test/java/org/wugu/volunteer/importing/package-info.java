@NullMarked
package org.wugu.volunteer.importing;

import org.jspecify.annotations.NullMarked;
