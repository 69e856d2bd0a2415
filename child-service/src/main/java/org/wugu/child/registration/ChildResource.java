package org.wugu.child.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.wugu.child.form.CheckedChild;
import org.wugu.child.form.ChildForm;
import org.wugu.child.form.ChildForms;
import org.wugu.child.form.FormRules;
import org.wugu.child.form.RegisterChild;
import org.wugu.child.listing.ChildItem;
import org.wugu.child.registry.Child;
import org.wugu.child.registry.ChildAct;
import org.wugu.child.registry.Children;
import org.wugu.child.registry.RegisteredChild;
import org.wugu.child.registry.Stage;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.Outcome;
import org.wugu.platform.aggregate.Seen;
import org.wugu.platform.aggregate.StepItems;
import org.wugu.platform.audit.StatedReason;
import org.wugu.platform.http.Created;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.OfLevel;
import org.wugu.platform.http.Page;
import org.wugu.platform.idempotency.Idempotent;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForTier;
import org.wugu.problem.Problem;

/** The township's side of a child's record, and what township and county may read of it. */
@Path("/children")
@Tag(name = "Children")
class ChildResource {

    private final CurrentScope scope;
    private final FormRules rules;
    private final RegisterChild registerChild;
    private final CorrectChild correctChild;
    private final SubmitChild submitChild;
    private final Children children;
    private final ChildForms forms;
    private final ListChildren listChildren;
    private final ReadChild readChild;

    ChildResource(
            CurrentScope scope,
            FormRules rules,
            RegisterChild registerChild,
            CorrectChild correctChild,
            SubmitChild submitChild,
            Children children,
            ChildForms forms,
            ListChildren listChildren,
            ReadChild readChild) {
        this.scope = scope;
        this.rules = rules;
        this.registerChild = registerChild;
        this.correctChild = correctChild;
        this.submitChild = submitChild;
        this.children = children;
        this.forms = forms;
        this.listChildren = listChildren;
        this.readChild = readChild;
    }

    /**
     * A form to be registered.
     *
     * @param siblingId a brother or sister in the township, whose parents and guardian are the same people; or null
     */
    record NewChild(@NotNull ChildForm form, @Nullable UUID siblingId) {}

    /**
     * A form that takes the place of an earlier one.
     *
     * @param version as the caller last saw it
     */
    record CorrectedChild(@NotNull Long version, @NotNull ChildForm form) {}

    /**
     * A form that says what the township knows now, and why it is changed.
     *
     * @param version as the caller last saw it
     * @param reason what is new, 1–500 characters
     */
    record ExplainedChild(
            @NotNull Long version,
            @NotNull ChildForm form,
            @NotBlank @Size(max = 500) String reason) {}

    /** One child's identity: the whole form. */
    record ChildIdentity(UUID id, ChildForm form) {}

    @POST
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Idempotent
    @Operation(operationId = "registerChild", summary = "Register a filled-in form as a draft")
    public RestResponse<RegisteredChild> register(@Valid @NotNull NewChild asked) {
        DivisionCode township = scope.get().code();
        CheckedChild form = rules.check(asked.form(), township).orThrow();
        RegisteredChild registered = registerChild
                .register(township, List.of(form), asked.siblingId())
                .get(0);
        return Created.at("/children/" + registered.id(), registered);
    }

    @PUT
    @Path("{id}")
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Operation(operationId = "correctChild", summary = "Change the form of a draft or returned child")
    public RegisteredChild correct(UUID id, @Valid @NotNull CorrectedChild asked) {
        return correctChild.correct(
                id,
                asked.version(),
                rules.check(asked.form(), scope.get().code()).orThrow());
    }

    @POST
    @Path("{id}/answer")
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Operation(operationId = "answerRefusal", summary = "Report a refused child once more, with new facts")
    public RegisteredChild answer(UUID id, @Valid @NotNull ExplainedChild asked) {
        CheckedChild form = rules.check(asked.form(), scope.get().code()).orThrow();
        return correctChild.answer(id, asked.version(), form, asked.reason());
    }

    @POST
    @Path("{id}/update")
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Operation(operationId = "updateChild", summary = "Change what is known of a child in care, with a reason")
    public RegisteredChild update(UUID id, @Valid @NotNull ExplainedChild asked) {
        CheckedChild form = rules.check(asked.form(), scope.get().code()).orThrow();
        return correctChild.update(id, asked.version(), form, asked.reason());
    }

    @POST
    @Path("{id}/submission")
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Operation(operationId = "submitChild", summary = "Hand a form to the county")
    public RegisteredChild submit(UUID id, @Valid @NotNull Seen step) {
        return submitChild.submit(scope.get().code(), id, step.version());
    }

    @POST
    @Path("submissions")
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Operation(
            operationId = "submitChildren",
            summary = "Hand many forms to the county; each has an outcome of its own")
    public List<Outcome> submitMany(@Valid @NotNull StepItems asked) {
        return submitChild.submit(scope.get().code(), asked.items());
    }

    @DELETE
    @Path("{id}")
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Transactional
    @Operation(operationId = "discardChild", summary = "Delete a draft and the child's data with it")
    public void discard(
            UUID id,
            @Parameter(description = "As the caller last saw it", required = true) @RestQuery @NotNull Long version) {
        Child child = children.require(id, version);
        child.require(ChildAct.DISCARD);
        forms.discard(id);
        children.discard(child);
    }

    @GET
    @ForTier({Tier.TOWNSHIP, Tier.COUNTY})
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "listChildren", summary = "Children within the own scope, newest first")
    public Page<ChildItem> list(
            @RestQuery @Nullable Stage stage,
            @RestQuery @OfLevel(Level.TOWNSHIP) @Nullable DivisionCode township,
            @RestQuery @OfLevel(Level.VILLAGE) @Nullable DivisionCode village,
            @Parameter(description = "One of the five categories") @RestQuery @Nullable @Size(max = 50) String category,
            @Parameter(description = "A whole number") @RestQuery @Nullable @Size(max = 50) String number,
            @Parameter(description = "A whole name or a surname") @RestQuery @Nullable @Size(max = 50) String name,
            @RestQuery @Nullable UUID after,
            @RestQuery @DefaultValue(Limit.USUAL) Limit limit) {
        return listChildren.list(new ChildFilter(stage, township, village, category, number, name, after, limit));
    }

    @GET
    @Path("{id}")
    @ForTier({Tier.TOWNSHIP, Tier.COUNTY})
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "readChild", summary = "One child, identities masked, with its history")
    public ChildDetail read(UUID id) {
        return readChild.read(id);
    }

    @POST
    @Path("{id}/identity")
    @ForTier({Tier.TOWNSHIP, Tier.COUNTY})
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "readChildIdentity", summary = "The unmasked form of one child, for a reason")
    public ChildIdentity identity(UUID id, @Valid @NotNull StatedReason asked) {
        ChildForm form = forms.disclose(List.of(id), asked.reason()).get(id);
        if (form == null) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
        return new ChildIdentity(id, form);
    }
}
