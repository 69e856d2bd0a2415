/** The gateway: three doors, sessions, the way to the services, and accounts. No domain. */
@NullMarked
package org.wugu.gateway;

import org.jspecify.annotations.NullMarked;
