package org.wugu.volunteer.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.Seen;
import org.wugu.platform.http.Created;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.OfLevel;
import org.wugu.platform.http.Page;
import org.wugu.platform.idempotency.Idempotent;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForEveryTier;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.form.ApplicationForm;
import org.wugu.volunteer.form.CheckedForm;
import org.wugu.volunteer.form.FormRules;
import org.wugu.volunteer.form.RegisterDraft;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.journey.VolunteerAct;
import org.wugu.volunteer.journey.Volunteers;
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
    private final Volunteers volunteers;
    private final ListApplications listApplications;
    private final ReadApplication readApplication;

    ApplicationResource(
            CurrentScope scope,
            FormRules rules,
            RegisterDraft registerDraft,
            CorrectForm correctForm,
            SubmitApplication submitApplication,
            Volunteers volunteers,
            ListApplications listApplications,
            ReadApplication readApplication) {
        this.scope = scope;
        this.rules = rules;
        this.registerDraft = registerDraft;
        this.correctForm = correctForm;
        this.submitApplication = submitApplication;
        this.volunteers = volunteers;
        this.listApplications = listApplications;
        this.readApplication = readApplication;
    }

    /** A form to be registered. */
    record NewApplication(@NotNull ApplicationForm form) {}

    /**
     * A form that takes the place of an earlier one.
     *
     * @param version as the caller last saw it
     */
    record CorrectedApplication(
            @NotNull Long version, @NotNull ApplicationForm form) {}

    @POST
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Idempotent
    @Operation(operationId = "registerApplication", summary = "Register a filled-in form as a draft")
    public RestResponse<ApplicationState> register(@Valid @NotNull NewApplication application) {
        DivisionCode township = scope.get().code();
        CheckedForm form = rules.check(application.form(), township).orThrow();
        ApplicationState state = registerDraft.register(township, List.of(form)).get(0);
        return Created.at("/applications/" + state.id(), state);
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
    public ApplicationState submit(UUID id, @Valid @NotNull Seen step) {
        return submitApplication.submit(scope.get().code(), id, step.version());
    }

    @DELETE
    @Path("{id}")
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Transactional
    @Operation(operationId = "discardApplication", summary = "Delete a draft and the person's data with it")
    public void discard(
            UUID id,
            @Parameter(description = "As the caller last saw it", required = true) @RestQuery @NotNull Long version) {
        volunteers.discard(volunteers.require(id, version, VolunteerAct.DISCARD));
    }

    @GET
    @ForEveryTier
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "listApplications", summary = "Applications within the own scope")
    public Page<ApplicationItem> list(
            @RestQuery @Nullable Stage stage,
            @Parameter(description = "Those for whom the office has something to do") @RestQuery @Nullable
                    Worklist worklist,
            @RestQuery @OfLevel(Level.TOWNSHIP) @Nullable DivisionCode township,
            @RestQuery @OfLevel(Level.VILLAGE) @Nullable DivisionCode village,
            @Parameter(description = "A whole number") @RestQuery @Nullable @Size(max = 50) String number,
            @Parameter(description = "A whole name or a surname") @RestQuery @Nullable @Size(max = 50) String name,
            @Parameter(description = "By when they were registered") @RestQuery @DefaultValue("NEWEST_FIRST")
                    ListOrder order,
            @RestQuery @Nullable UUID after,
            @RestQuery @DefaultValue(Limit.USUAL) Limit limit) {
        return listApplications.list(
                new ListFilter(stage, worklist, township, village, number, name, order, after, limit));
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
