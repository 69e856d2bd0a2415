/** The HTTP interface as another program calls it, with tokens of the real Keycloak. */
@NullMarked
package org.wugu.people.http;

import org.jspecify.annotations.NullMarked;
