/** The services behind the gateway: where they are. */
@NullMarked
package org.wugu.gateway.upstream;

import org.jspecify.annotations.NullMarked;
