package org.wugu.gateway.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whoever can be named by the access log: an account, locked or not, as an auditor sees it.
 *
 * @param person under which the log knows the account
 */
record Reader(String person, String username, String name, String orgCode) {

    /** One page of them, and where the next begins. */
    record Page(List<Reader> items, @Nullable Integer next) {}
}
