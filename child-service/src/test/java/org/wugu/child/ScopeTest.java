package org.wugu.child;

import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.wugu.testing.ScopeMatrix;
import org.wugu.testing.walls.ScopeWall;

@OnRealParts
class ScopeTest extends ScopeWall {

    @Override
    protected ScopeMatrix matrix() throws IOException {
        return everything();
    }

    /** Every endpoint, with things that exist. */
    static ScopeMatrix everything() throws IOException {
        return ScopeMatrix.ofThisService()
                .with("key", () -> UUID.randomUUID().toString())
                .with("today", () -> Api.today().toString())
                .with("round", () -> Api.opened().getString("id"))
                .with("screening", () -> Api.reported().getString("id"));
    }

    @Override
    protected Set<String> tables() {
        return Set.of(
                "screening_round",
                "screening_round_history",
                "screening",
                "screening_history",
                "office_number",
                "division");
    }
}
