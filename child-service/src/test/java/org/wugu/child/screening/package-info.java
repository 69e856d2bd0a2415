@NullMarked
package org.wugu.child.screening;

import org.jspecify.annotations.NullMarked;
