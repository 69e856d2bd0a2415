/** The real parts that Wugu stands on, each a child process on a given folder and port. Tests use them as well. */
@NullMarked
package org.wugu.parts;

import org.jspecify.annotations.NullMarked;
