/** The gateway on a real Keycloak, with a stand-in for a service where only the transport matters. */
@NullMarked
package org.wugu.gateway;

import org.jspecify.annotations.NullMarked;
