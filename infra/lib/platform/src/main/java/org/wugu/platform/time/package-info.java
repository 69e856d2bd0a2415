/** The clock that everything asks: Asia/Shanghai, and replaceable in tests. */
@NullMarked
package org.wugu.platform.time;

import org.jspecify.annotations.NullMarked;
