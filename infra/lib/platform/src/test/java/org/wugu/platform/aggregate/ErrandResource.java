package org.wugu.platform.aggregate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Ids;
import org.wugu.platform.scope.CurrentScope;

/** What is done with errands over HTTP. */
@Path("/errands")
@RolesAllowed("clerk")
public class ErrandResource {

    private final Errands errands;
    private final CurrentScope scope;
    private final Clock clock;

    ErrandResource(Errands errands, CurrentScope scope, Clock clock) {
        this.errands = errands;
        this.scope = scope;
        this.clock = clock;
    }

    /** Those that are run together, and why. */
    record Runs(@NotEmpty @Size(max = Steps.MOST) List<@NotNull @Valid StepItem> items, String reason) {}

    /** As the history has it. */
    record Entry(Instant at, Errand.Act act, @Nullable String byName, String byOffice, List<Remark> remarks) {}

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Transactional
    public StepItem give(String name) {
        Errand errand = new Errand(Ids.next(), scope.get().code(), name, clock.instant());
        errands.persist(errand);
        errands.stepped(List.of(errand), List.of());
        return new StepItem(errand.id(), errand.version());
    }

    @POST
    @Path("runs")
    @Transactional
    public List<Outcome> run(@Valid @NotNull Runs runs) {
        return errands.take(runs.items(), List.of(Remark.onTheWhole(runs.reason())), Errand::run);
    }

    @POST
    @Path("{id}/{version}/name")
    @Consumes(MediaType.TEXT_PLAIN)
    @Transactional
    public StepItem rename(UUID id, long version, String name) {
        Errand errand = errands.require(id, version);
        errand.rename(name);
        errands.kept(List.of(errand), Errand.Act.RENAMED, List.of());
        return new StepItem(errand.id(), errand.version());
    }

    @GET
    @Path("{id}/history")
    @Transactional
    public List<Entry> history(UUID id) {
        return errands.history(id, Entry::new);
    }
}
