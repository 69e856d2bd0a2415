/** The clock that everything asks: Asia/Shanghai, and another one in tests. */
@NullMarked
package org.wugu.platform.time;

import org.jspecify.annotations.NullMarked;
