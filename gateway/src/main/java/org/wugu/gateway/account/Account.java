package org.wugu.gateway.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account (账号) as its administrators see it. */
record Account(
        UUID id,
        String username,
        String name,
        String tier,
        String orgCode,
        List<String> roles,
        boolean locked,
        @Nullable Instant createdAt) {

    /** One page of accounts, and where the next begins. */
    record Page(List<Account> items, @Nullable Integer next) {}

    /** An account with the password that opens it once. */
    record Opened(Account account, String temporaryPassword) {}
}
