/**
 * What is done with accounts (账号) stands in the chained access log, and the account's own person is told of it. The
 * accounts themselves are the gateway's and Keycloak's.
 */
@NullMarked
package org.wugu.volunteer.account;

import org.jspecify.annotations.NullMarked;
