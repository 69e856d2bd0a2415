@NullMarked
package org.wugu.testing.fuzz;

import org.jspecify.annotations.NullMarked;
