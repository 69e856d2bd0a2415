package org.wugu.example;

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
                .with("name", () -> UUID.randomUUID().toString())
                .with("errand", () -> Api.errand("bread").getString("id"))
                .with("sheet", () -> Api.checked(Api.row("milk", Api.PAST)).getString("id"));
    }

    @Override
    protected Set<String> tables() {
        return Set.of("errand", "errand_history", "errand_import_batch", "errand_import_content");
    }
}
