/** The platform on its real parts, under a service that has one table of things. */
@NullMarked
package org.wugu.platform;

import org.jspecify.annotations.NullMarked;
