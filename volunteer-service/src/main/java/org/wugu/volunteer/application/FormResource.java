package org.wugu.volunteer.application;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.platform.scope.ForEveryTier;

/** The form's text, so that the pages and the sheet show what is signed. */
@Path("/form")
@Tag(name = "Form")
class FormResource {

    private final FormVersions versions;

    FormResource(FormVersions versions) {
        this.versions = versions;
    }

    @GET
    @ForEveryTier
    @Authenticated
    @Operation(
            operationId = "currentForm",
            summary = "Title, declarations and options of the form that is signed today")
    public FormVersions.FormVersion current() {
        return versions.current();
    }
}
