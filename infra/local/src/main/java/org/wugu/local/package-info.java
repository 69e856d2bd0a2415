/** The launcher: builds, starts, watches and stops all of Wugu on one machine. */
@NullMarked
package org.wugu.local;

import org.jspecify.annotations.NullMarked;
