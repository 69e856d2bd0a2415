package org.wugu.child.form;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.platform.scope.ForEveryTier;

/** What the statistics form asks: reference data, and nobody's. */
@Path("/")
@Tag(name = "Child form")
@ForEveryTier
class ChildFormResource {

    private final ChildFormVersions versions;

    ChildFormResource(ChildFormVersions versions) {
        this.versions = versions;
    }

    @GET
    @Path("child-form")
    @Authenticated
    @Operation(
            operationId = "currentChildForm",
            summary = "Title, categories and options of the statistics form that is filled in today")
    public ChildFormVersions.Version current() {
        return versions.current();
    }

    @GET
    @Path("child-form-versions")
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "childFormVersions", summary = "Every version of the statistics form, the newest first")
    public List<ChildFormVersions.Version> all() {
        return versions.all();
    }
}
