package org.wugu.gateway.session;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/** What the views show of the person who is logged in. */
record Me(
        String person,
        String username,
        String name,
        String tier,
        String orgCode,
        String orgName,
        List<String> roles,
        Instant expiresAt,
        String locale,
        URI accountUrl) {}
