package org.wugu.platform.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.ForTier;

/** A list of two hundred and fifty numbers, and an endpoint that says what it was asked. */
@Path("/shelf")
@RolesAllowed("clerk")
public class Shelf {

    /** What was asked, as text. */
    public record Told(String asked) {}

    @GET
    @Path("asked")
    @ForTier(Tier.TOWNSHIP)
    public Told asked(
            @RestQuery @Nullable UUID id,
            @RestQuery @Nullable LocalDate on,
            @RestQuery @Nullable YearMonth month,
            @RestQuery @OfLevel({Level.TOWNSHIP, Level.COUNTY}) @Nullable DivisionCode office,
            @RestQuery @Nullable DayOfWeek weekday,
            @RestQuery boolean open,
            @RestQuery @Nullable Long version,
            @RestQuery @DefaultValue(Limit.USUAL) Limit limit) {
        return new Told(String.join(
                " ",
                Stream.of(id, on, month, office, weekday, open, version, limit.items())
                        .map(String::valueOf)
                        .toList()));
    }

    @GET
    @Path("read-on")
    @ForTier(Tier.TOWNSHIP)
    public Told readOn(@RestQuery @PastOrPresent LocalDate day) {
        return new Told(day.toString());
    }

    @GET
    @Path("by-id")
    @ForTier(Tier.TOWNSHIP)
    public Page<Integer> byId(
            @RestQuery @DefaultValue("-1") int after, @RestQuery @DefaultValue(Limit.USUAL) Limit limit) {
        return Page.of(numbers(after + 1, limit.andOne()), limit, number -> number);
    }

    @GET
    @Path("by-position")
    @ForTier(Tier.TOWNSHIP)
    public Page<Integer> byPosition(@RestQuery @DefaultValue(Position.FIRST) Position after) {
        return Page.of(numbers(after.before(), after.andOne()), after);
    }

    private static List<Integer> numbers(int from, int most) {
        return IntStream.range(from, 250).limit(most).boxed().toList();
    }
}
