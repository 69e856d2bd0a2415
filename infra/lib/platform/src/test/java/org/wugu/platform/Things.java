package org.wugu.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Ids;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.scope.CurrentScope;

/** The one resource of the service under test. No query in it mentions scope. */
@Path("/things")
@RolesAllowed("clerk")
public class Things {

    /** What a caller sends. */
    public record NewThing(
            @NotBlank String township,
            @NotBlank @Size(max = 20) String name,
            int weight,
            @Nullable BigDecimal price,
            @Nullable LocalDate day,
            @Nullable Instant moment) {}

    private final EntityManager database;
    private final CurrentScope scope;

    Things(EntityManager database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    @GET
    @Transactional
    @SuppressWarnings("unchecked")
    public List<String> names() {
        return database.createNativeQuery("select name from thing order by name", String.class)
                .getResultList();
    }

    @GET
    @Path("/without-transaction")
    @SuppressWarnings("unchecked")
    public List<String> namesWithoutTransaction() {
        return database.createNativeQuery("select name from thing", String.class)
                .getResultList();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @SuppressWarnings("unchecked")
    public String name(@PathParam("id") UUID id) {
        List<String> found = database.createNativeQuery("select name from thing where id = ?", String.class)
                .setParameter(1, id)
                .getResultList();
        return found.stream().findFirst().orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
    }

    @POST
    @Transactional
    public UUID add(@Valid NewThing thing) {
        UUID id = Ids.next();
        database.createNativeQuery("insert into thing (id, township_code, name) values (?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, thing.township())
                .setParameter(3, thing.name())
                .executeUpdate();
        return id;
    }

    /** One text alone, of which JAX-RS makes an object from any text when nobody forbids it. */
    record Name(@NotBlank String name) {}

    @POST
    @Path("/names")
    public String rename(@Valid Name name) {
        return name.name();
    }

    @POST
    @Path("/uploads")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String upload(@RestForm("file") @Nullable FileUpload file) {
        if (file == null) {
            throw new Problem(PlatformProblems.INVALID).withField("file", "required");
        }
        return file.fileName();
    }

    @GET
    @Path("/broken")
    public String broken() {
        throw new IllegalStateException("the name 张三丰 must not be shown");
    }

    @GET
    @Path("/me")
    public String me() {
        return scope.get().person();
    }

    @GET
    @Path("/open")
    @PermitAll
    public String open() {
        return "open";
    }
}
