package org.wugu.volunteer.application;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.ForEveryTier;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.form.FormVersions;
import org.wugu.volunteer.form.FormVersions.Declarations;
import org.wugu.volunteer.form.FormVersions.FormVersion;
import org.wugu.volunteer.form.FormVersions.Options;

/** Every text of the form, so that what somebody signed can be read later, and the city's publishing of the next. */
@Path("/")
@Tag(name = "Form")
class FormVersionResource {

    private final FormVersions versions;
    private final PublishForm publishForm;

    FormVersionResource(FormVersions versions, PublishForm publishForm) {
        this.versions = versions;
        this.publishForm = publishForm;
    }

    /**
     * A text to be published.
     *
     * @param validFrom first day on which it is signed; tomorrow at the earliest
     */
    record NewFormVersion(
            @NotNull LocalDate validFrom,
            @NotBlank @Size(max = 60) String title,
            @NotNull @Valid Declarations declarations,
            @NotNull @Valid Options options) {}

    /** So that the pages and the sheet show what is signed. */
    @GET
    @Path("form")
    @ForEveryTier
    @Authenticated
    @Operation(
            operationId = "currentForm",
            summary = "Title, declarations and options of the form that is signed today")
    public FormVersion current() {
        return versions.current();
    }

    @GET
    @Path("form-versions")
    @ForEveryTier
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "formVersions", summary = "Every version of the form, the newest first")
    public List<FormVersion> all() {
        return versions.all();
    }

    @POST
    @Path("form-versions")
    @ForTier(Tier.CITY)
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "publishForm", summary = "Publish what is signed from a later day on")
    public FormVersion publish(@Valid @NotNull NewFormVersion text) {
        return publishForm.publish(text.validFrom(), text.title(), text.declarations(), text.options());
    }
}
