/** Files of divisions: read, joined, made and loaded. */
@NullMarked
package org.wugu.divisions.data;

import org.jspecify.annotations.NullMarked;
