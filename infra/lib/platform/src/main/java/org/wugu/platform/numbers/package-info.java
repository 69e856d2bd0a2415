/** Numbers that people read out and write down, without a gap for an office and year. */
@NullMarked
package org.wugu.platform.numbers;

import org.jspecify.annotations.NullMarked;
