package org.wugu.volunteer.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.audit.StatedReason;
import org.wugu.platform.http.Created;
import org.wugu.platform.http.Page;
import org.wugu.platform.http.Position;
import org.wugu.platform.idempotency.Idempotent;
import org.wugu.platform.scope.ForEveryTier;
import org.wugu.volunteer.office.ListOfficers.OfficerTerm;
import org.wugu.volunteer.office.ListVacancies.OfficeVacancies;

/** The posts of offices and who holds them. */
@Path("/officers")
@Tag(name = "Offices")
@ForEveryTier
@RolesAllowed({"clerk", "reviewer", "officer"})
class OfficerResource {

    static final String OFFICE = "Default: the own office";

    private final OfficeInCharge inCharge;
    private final OfficerForm form;
    private final EnterOfficer enterOfficer;
    private final CorrectOfficer correctOfficer;
    private final EndTerm endTerm;
    private final ListOfficers listOfficers;
    private final OfficerPeople people;
    private final ListVacancies listVacancies;
    private final PrintPoster printPoster;

    OfficerResource(
            OfficeInCharge inCharge,
            OfficerForm form,
            EnterOfficer enterOfficer,
            CorrectOfficer correctOfficer,
            EndTerm endTerm,
            ListOfficers listOfficers,
            OfficerPeople people,
            ListVacancies listVacancies,
            PrintPoster printPoster) {
        this.inCharge = inCharge;
        this.form = form;
        this.enterOfficer = enterOfficer;
        this.correctOfficer = correctOfficer;
        this.endTerm = endTerm;
        this.listOfficers = listOfficers;
        this.people = people;
        this.listVacancies = listVacancies;
        this.printPoster = printPoster;
    }

    /**
     * Somebody who takes up a post.
     *
     * @param office code of the office, or null for the own one
     * @param post code of the post, such as {@code DEPUTY_HEAD}
     * @param phone a mobile number, or null; the city keeps none
     * @param since first day, within a year from now
     * @param until last day of the term, or null when none is set
     */
    record NewOfficer(
            @Nullable @Size(max = 12) String office,
            @NotBlank @Size(max = 40) String post,
            @NotBlank @Size(max = 50) String name,
            @Nullable @Size(max = 20) String phone,
            @NotNull LocalDate since,
            @Nullable LocalDate until) {

        @Override
        public String toString() {
            return "NewOfficer";
        }
    }

    /**
     * What a present holder's entry shall say.
     *
     * @param version as the caller last saw it
     * @param keepPhone whether the number stays as it is, whatever {@code phone} says: lists show it masked
     */
    record CorrectedOfficer(
            @NotNull Long version,
            @NotBlank @Size(max = 50) String name,
            @Nullable @Size(max = 20) String phone,
            boolean keepPhone,
            @NotNull LocalDate since,
            @Nullable LocalDate until) {

        @Override
        public String toString() {
            return "CorrectedOfficer";
        }
    }

    /**
     * Somebody leaves a post.
     *
     * @param version as the caller last saw it
     * @param endedOn last day in the post, not in the future
     * @param successor who takes over on the day after it, or null when the post stays empty
     * @param colleague id of a present officer of the office who takes over the work when there is no successor; needed when
     *     the one who leaves is in charge of any
     */
    record TermEnd(
            @NotNull Long version,
            @NotNull @PastOrPresent LocalDate endedOn,
            @NotBlank @Size(max = 500) String reason,
            @Nullable @Valid NewHolder successor,
            @Nullable UUID colleague) {}

    /** Who takes over a post. */
    record NewHolder(
            @NotBlank @Size(max = 50) String name,
            @Nullable @Size(max = 20) String phone,
            @Nullable LocalDate until) {

        @Override
        public String toString() {
            return "NewHolder";
        }
    }

    /** A whole number. */
    record OfficerPhone(String phone) {

        @Override
        public String toString() {
            return "OfficerPhone";
        }
    }

    @GET
    @Path("posts")
    @Operation(operationId = "listPosts", summary = "The posts that an office can have, in the order of the wall")
    public List<Post> posts() {
        return form.posts();
    }

    @GET
    @Operation(operationId = "listOfficers", summary = "Who holds the posts of an office, or has held them")
    public Page<OfficerTerm> list(
            @Parameter(description = OFFICE) @RestQuery @Nullable DivisionCode office,
            @Parameter(description = "Former holders instead of present ones") @RestQuery boolean former,
            @RestQuery @DefaultValue(Position.FIRST) Position after) {
        return listOfficers.list(inCharge.read(office), !former, after);
    }

    @POST
    @Idempotent
    @Operation(operationId = "enterOfficer", summary = "Name the holder of a post")
    public RestResponse<Void> enter(@Valid @NotNull NewOfficer officer) {
        DivisionCode office = inCharge.keep(officer.office());
        Person person = form.person("", officer.name(), officer.phone(), office);
        UUID id = enterOfficer.enter(office, officer.post(), person, form.term(officer.since(), officer.until()));
        return Created.at("/officers/" + id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "correctOfficer", summary = "Change name, phone or term of a present holder")
    public void correct(UUID id, @Valid @NotNull CorrectedOfficer officer) {
        correctOfficer.correct(
                id,
                officer.version(),
                form.person("", officer.name(), officer.phone(), inCharge.own()),
                officer.keepPhone(),
                form.term(officer.since(), officer.until()));
    }

    @POST
    @Path("{id}/end")
    @Operation(operationId = "endTerm", summary = "End a term, and hand the post to a successor in the same step")
    public void end(UUID id, @Valid @NotNull TermEnd end) {
        NewHolder next = end.successor();
        endTerm.end(
                id,
                end.version(),
                end.endedOn(),
                end.reason(),
                next == null
                        ? null
                        : new EndTerm.Successor(
                                form.person("successor.", next.name(), next.phone(), inCharge.own()), next.until()),
                end.colleague());
    }

    @POST
    @Path("{id}/phone")
    @Operation(operationId = "readOfficerPhone", summary = "An officer's whole phone number")
    public OfficerPhone phone(UUID id, @Valid @NotNull StatedReason request) {
        return new OfficerPhone(people.disclose(id, request.reason()).value());
    }

    @GET
    @Path("vacancies")
    @Operation(operationId = "listVacancies", summary = "Which of the three officers each township still lacks")
    public List<OfficeVacancies> vacancies() {
        return listVacancies.list(inCharge.own());
    }

    @GET
    @Path("poster")
    @Produces("application/pdf")
    @Operation(operationId = "printPoster", summary = "The officers' wall poster, A3 landscape")
    public byte[] poster(@Parameter(description = OFFICE) @RestQuery @Nullable DivisionCode office) {
        return printPoster.print(inCharge.read(office));
    }
}
