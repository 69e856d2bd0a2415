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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Ids;
import org.wugu.kernel.Tier;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForTier;
import org.wugu.problem.Problem;

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
    private final DataSource source;
    private final CurrentScope scope;

    Things(EntityManager database, DataSource source, CurrentScope scope) {
        this.database = database;
        this.source = source;
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

    /** Asks for each of several by itself, by Hibernate or by a statement of its own: how it should not be done. */
    @GET
    @Path("/one-by-one")
    @Transactional
    public String oneByOne(@QueryParam("times") int times, @QueryParam("plain") boolean plain) throws SQLException {
        for (int i = 0; i < times; i++) {
            if (plain) {
                try (Connection connection = source.getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.executeQuery("select count(*) from thing").close();
                }
            } else {
                database.createNativeQuery("select name from thing where id = ?", String.class)
                        .setParameter(1, Ids.next())
                        .getResultList();
            }
        }
        return "asked";
    }

    /** Hands over several in one batch. */
    @GET
    @Path("/together")
    @Transactional
    public String together(@QueryParam("times") int times) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement update = connection.prepareStatement("update thing set name = name where id = ?")) {
            for (int i = 0; i < times; i++) {
                update.setObject(1, Ids.next());
                update.addBatch();
            }
            update.executeBatch();
        }
        return "handed over";
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
    @Path("/above-the-township")
    @ForTier({Tier.COUNTY, Tier.CITY})
    public String aboveTheTownship() {
        return "welcome";
    }

    @GET
    @Path("/open")
    @PermitAll
    public String open() {
        return "open";
    }
}
