package org.wugu.volunteer.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Tier;
import org.wugu.platform.idempotency.Idempotent;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForEveryTier;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.journey.Worklist;

/** The township's side of an application, and what every office may read of it. */
@Path("/applications")
@Tag(name = "Applications")
class ApplicationResource {

    private final CurrentScope scope;
    private final FormRules rules;
    private final RegisterDraft registerDraft;
    private final CorrectForm correctForm;
    private final SubmitApplication submitApplication;
    private final DiscardDraft discardDraft;
    private final ListApplications listApplications;
    private final ReadApplication readApplication;

    ApplicationResource(
            CurrentScope scope,
            FormRules rules,
            RegisterDraft registerDraft,
            CorrectForm correctForm,
            SubmitApplication submitApplication,
            DiscardDraft discardDraft,
            ListApplications listApplications,
            ReadApplication readApplication) {
        this.scope = scope;
        this.rules = rules;
        this.registerDraft = registerDraft;
        this.correctForm = correctForm;
        this.submitApplication = submitApplication;
        this.discardDraft = discardDraft;
        this.listApplications = listApplications;
        this.readApplication = readApplication;
    }

    /** A form to be registered. */
    @Schema(name = "NewApplication")
    record NewApplication(@NotNull ApplicationForm form) {}

    /**
     * A form that takes the place of an earlier one.
     *
     * @param version as the caller last saw it
     */
    @Schema(name = "CorrectedApplication")
    record CorrectedApplication(
            @NotNull Long version, @NotNull ApplicationForm form) {}

    /**
     * A step that needs no more than the version that the caller has seen.
     *
     * @param version as the caller last saw it
     */
    @Schema(name = "SubmissionStep")
    record SubmissionStep(@NotNull Long version) {}

    @POST
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Transactional
    @Idempotent
    @Operation(operationId = "registerApplication", summary = "Register a filled-in form as a draft")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(maxLength = 80))
    @APIResponse(responseCode = "201", description = "Registered; Location names it")
    public RestResponse<ApplicationState> register(@Valid @NotNull NewApplication application) {
        DivisionCode township = scope.get().code();
        CheckedForm form = rules.check(application.form(), township).orThrow();
        ApplicationState state = registerDraft.register(township, List.of(form)).get(0);
        return RestResponse.ResponseBuilder.<ApplicationState>created(URI.create("/applications/" + state.id()))
                .entity(state)
                .build();
    }

    @PUT
    @Path("{id}")
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Operation(operationId = "correctApplication", summary = "Change the form of a draft or returned application")
    public ApplicationState correct(UUID id, @Valid @NotNull CorrectedApplication application) {
        CheckedForm form = rules.check(application.form(), scope.get().code()).orThrow();
        return correctForm.correct(id, application.version(), form);
    }

    @POST
    @Path("{id}/submission")
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Operation(operationId = "submitApplication", summary = "Hand an application to the county")
    public ApplicationState submit(UUID id, @Valid @NotNull SubmissionStep step) {
        return submitApplication.submit(scope.get().code(), id, step.version());
    }

    @DELETE
    @Path("{id}")
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Operation(operationId = "discardApplication", summary = "Delete a draft and the person's data with it")
    public void discard(
            UUID id,
            @Parameter(
                            description = "As the caller last saw it",
                            required = true,
                            schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
                    @QueryParam("version")
                    @NotNull
                    @Pattern(regexp = "[0-9]{1,18}")
                    String version) {
        discardDraft.discard(id, Long.parseLong(version));
    }

    @GET
    @ForEveryTier
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "listApplications", summary = "Applications within the own scope, newest first")
    public ApplicationList list(
            @Parameter(schema = @Schema(implementation = Stage.class)) @QueryParam("stage") @Nullable String stage,
            @Parameter(
                            description = "Those for whom the office has something to do",
                            schema = @Schema(implementation = Worklist.class))
                    @QueryParam("worklist")
                    @Nullable
                    String worklist,
            @Parameter(schema = @Schema(pattern = "[0-9]{9}")) @QueryParam("township") @Nullable String township,
            @Parameter(schema = @Schema(pattern = "[0-9]{12}")) @QueryParam("village") @Nullable String village,
            @Parameter(description = "A whole name or a surname") @QueryParam("name") @Nullable String name,
            @Parameter(description = "The next of the page before", schema = @Schema(implementation = UUID.class))
                    @QueryParam("after")
                    @Nullable
                    String after,
            @Parameter(
                            description = "Default 50",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200"))
                    @QueryParam("limit")
                    @Nullable
                    String limit) {
        return listApplications.list(ListFilter.of(stage, worklist, township, village, name, after, limit));
    }

    @GET
    @Path("{id}")
    @ForEveryTier
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "readApplication", summary = "One application, identity masked, with its history")
    public ApplicationDetail read(UUID id) {
        return readApplication.read(id);
    }
}
