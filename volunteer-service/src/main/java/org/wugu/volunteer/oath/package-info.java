/** The oath (宣誓), taken by many on one afternoon. */
@NullMarked
package org.wugu.volunteer.oath;

import org.jspecify.annotations.NullMarked;
