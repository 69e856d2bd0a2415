package org.wugu.volunteer.outfitting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.ReasonedItem;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.platform.aggregate.Steps;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForTier;
import org.wugu.problem.Problem;
import org.wugu.volunteer.journey.Act;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.StepOutcome;
import org.wugu.volunteer.journey.VolunteerAct;
import org.wugu.volunteer.journey.Volunteers;
import org.wugu.volunteer.outfitting.IssueItems.Counting;
import org.wugu.volunteer.outfitting.IssueItems.Order;

/** Uniform and badge: issue, receipt, return, and taking each back. */
@Path("/outfitting")
@Tag(name = "Outfitting")
class OutfittingResource {

    private final CurrentScope scope;
    private final Volunteers volunteers;
    private final IssueItems issueItems;
    private final RetractIssue retractIssue;
    private final ConfirmReceipt confirmReceipt;
    private final ReturnItems returnItems;

    OutfittingResource(
            CurrentScope scope,
            Volunteers volunteers,
            IssueItems issueItems,
            RetractIssue retractIssue,
            ConfirmReceipt confirmReceipt,
            ReturnItems returnItems) {
        this.scope = scope;
        this.volunteers = volunteers;
        this.issueItems = issueItems;
        this.retractIssue = retractIssue;
        this.confirmReceipt = confirmReceipt;
        this.returnItems = returnItems;
    }

    /**
     * What is issued to one volunteer.
     *
     * @param version as the caller last saw it
     * @param uniformSize the form's when left out
     * @param uniformNumber left out when no uniform is issued, or when its serial counts on
     * @param badgeNumber likewise
     */
    record IssueItem(
            @NotNull UUID id,
            @NotNull Long version,
            @Nullable @Size(max = 10) String uniformSize,
            @Nullable @Size(max = 40) String uniformNumber,
            @Nullable @Size(max = 40) String badgeNumber) {}

    /**
     * What is issued to several.
     *
     * @param firstUniform where serials begin that count on, volunteer by volunteer, for those who lack a uniform and for whom
     *     no serial is typed
     * @param firstBadge likewise for badges
     */
    record IssueRequest(
            @NotEmpty @Size(max = Steps.MOST) List<@NotNull @Valid IssueItem> items,
            @NotNull @PastOrPresent LocalDate issuedOn,
            @Nullable @Size(max = 40) String firstUniform,
            @Nullable @Size(max = 40) String firstBadge) {}

    /** Whose receipt is confirmed. */
    record ReceiptRequest(
            @NotEmpty @Size(max = Steps.MOST) List<@NotNull @Valid StepItem> items,
            @NotNull @PastOrPresent LocalDate receivedOn) {}

    /** Which items came back. */
    record ReturnRequest(
            @NotEmpty @Size(max = Steps.MOST) List<@NotNull UUID> items,
            @NotNull @PastOrPresent LocalDate returnedOn) {}

    /** Which return was a mistake, and why. */
    record ReturnRetraction(
            @NotNull UUID item, @NotBlank @Size(max = 500) String reason) {}

    @POST
    @Path("issues")
    @ForTier(Tier.CITY)
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "issueItems", summary = "Issue uniforms and badges; who has both is outfitted")
    public List<StepOutcome> issue(@Valid @NotNull IssueRequest request) {
        Problem problem = new Problem(PlatformProblems.INVALID);
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < request.items().size(); i++) {
            IssueItem item = request.items().get(i);
            String field = "items[" + i + "].";
            orders.add(new Order(
                    item.id(),
                    item.version(),
                    item.uniformSize() == null ? null : item.uniformSize().strip(),
                    number(problem, field + "uniformNumber", item.uniformNumber()),
                    number(problem, field + "badgeNumber", item.badgeNumber())));
        }
        Counting counting = new Counting(
                number(problem, "firstUniform", request.firstUniform()),
                number(problem, "firstBadge", request.firstBadge()));
        if (!problem.fields().isEmpty()) {
            throw problem;
        }
        return issueItems.issue(orders, counting, request.issuedOn());
    }

    @POST
    @Path("issue-retractions")
    @ForTier(Tier.CITY)
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "retractIssue", summary = "Take back what was issued to a volunteer")
    public ApplicationState retractIssue(@Valid @NotNull ReasonedItem retraction) {
        return retractIssue.retract(retraction.id(), retraction.version(), retraction.reason());
    }

    @POST
    @Path("receipts")
    @ForTier({Tier.TOWNSHIP, Tier.COUNTY})
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(
            operationId = "confirmReceipts",
            summary = "Confirm that volunteers have both, and so take up their posts")
    public List<StepOutcome> receive(@Valid @NotNull ReceiptRequest request) {
        VolunteerAct.RECEIVE.callers().require(scope.get());
        return confirmReceipt.confirm(request.items(), request.receivedOn());
    }

    @POST
    @Path("receipt-retractions")
    @ForTier({Tier.TOWNSHIP, Tier.COUNTY})
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Transactional
    @Operation(operationId = "retractReceipt", summary = "Take back the confirmation of a receipt")
    public ApplicationState retractReceipt(@Valid @NotNull ReasonedItem retraction) {
        return volunteers.retract(retraction.id(), retraction.version(), Act.TOOK_UP_POST, retraction.reason());
    }

    @POST
    @Path("returns")
    @ForTier({Tier.COUNTY, Tier.CITY})
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "returnItems", summary = "Record that items of those who left came back: all or none")
    public void giveBack(@Valid @NotNull ReturnRequest request) {
        returnItems.record(request.items(), request.returnedOn());
    }

    @POST
    @Path("return-retractions")
    @ForTier({Tier.COUNTY, Tier.CITY})
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "retractReturn", summary = "Take back a return: the item is owed again")
    public void retractReturn(@Valid @NotNull ReturnRetraction retraction) {
        returnItems.retract(retraction.item(), retraction.reason());
    }

    private static @Nullable ItemNumber number(Problem problem, String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        ItemNumber number = ItemNumber.typed(typed).orElse(null);
        if (number == null) {
            problem.withField(field, "item-number-form");
        }
        return number;
    }
}
