/** Accounts of the own office and of the offices below it, kept in Keycloak. */
@NullMarked
package org.wugu.gateway.account;

import org.jspecify.annotations.NullMarked;
