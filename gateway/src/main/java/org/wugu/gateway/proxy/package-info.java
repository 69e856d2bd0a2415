/** The way of a request to its service and back. */
@NullMarked
package org.wugu.gateway.proxy;

import org.jspecify.annotations.NullMarked;
