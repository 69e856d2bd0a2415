package org.wugu.platform.idempotency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Ids;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** Creates things, once for each key. */
@Path("/parcels")
@RolesAllowed("clerk")
public class Parcels {

    /** A parcel; one named {@code wait} stays in its transaction until the gate opens. */
    public record Parcel(@NotBlank String name, @Nullable String note) {}

    static volatile CountDownLatch gate = new CountDownLatch(0);
    static volatile boolean failing;

    private final EntityManager database;

    Parcels(EntityManager database) {
        this.database = database;
    }

    @POST
    @Idempotent
    public RestResponse<String> create(@Valid Parcel parcel) throws InterruptedException {
        UUID id = add(parcel.name());
        if (parcel.name().equals("wait")) {
            gate.await(20, TimeUnit.SECONDS);
        }
        if (failing) {
            throw new Problem(PlatformProblems.CHANGED_MEANWHILE);
        }
        return RestResponse.ResponseBuilder.<String>create(RestResponse.Status.CREATED, "first answer")
                .location(URI.create("/parcels/" + id))
                .build();
    }

    /** What became of each, and something that is told once. */
    public record Outcome(UUID id, @Nullable String problem, String secret) {}

    @POST
    @Path("/listed")
    @Idempotent
    public RestResponse<List<Outcome>> listed(@Valid Parcel parcel) {
        UUID id = add(parcel.name());
        return RestResponse.ResponseBuilder.<List<Outcome>>create(RestResponse.Status.CREATED)
                .entity(List.of(new Outcome(id, null, "for the bearer alone")))
                .location(URI.create("/parcels/" + id))
                .build();
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    public Response upload(@RestForm FileUpload file) {
        return Response.created(URI.create("/parcels/" + add(file.fileName()))).build();
    }

    private UUID add(String name) {
        UUID id = Ids.next();
        database.createNativeQuery("insert into thing (id, township_code, name) values (?, '371521109', ?)")
                .setParameter(1, id)
                .setParameter(2, name)
                .executeUpdate();
        return id;
    }
}
