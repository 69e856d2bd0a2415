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
                .with("screening", () -> Api.reported().getString("id"))
                .with("import", () -> Imports.checked().getString("id"))
                .with("birthday", () -> Api.today().minusYears(8).toString())
                .with("draft", () -> Children.registered().getString("id"))
                .with("child", () -> Children.submitted().getString("id"))
                .with("verified", () -> Children.verified().getString("id"))
                .with("refused", () -> Children.refused().getString("id"))
                .with("case", () -> Children.contested().getString("id"))
                .with("merged", () -> Children.merged().getString("id"));
    }

    @Override
    protected Set<String> tables() {
        return Set.of(
                "screening_round",
                "screening_round_history",
                "screening",
                "screening_history",
                "child",
                "child_history",
                "child_name",
                "child_name_token",
                "child_identity",
                "child_id_hash",
                "identity_case",
                "relative",
                "relative_name",
                "relative_name_token",
                "relative_identity",
                "relative_id_hash",
                "kinship",
                "verification",
                "child_form_version",
                "import_batch",
                "import_content",
                "office_number",
                "division");
    }
}
