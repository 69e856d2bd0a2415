package org.wugu.volunteer.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.JdbiException;
import org.wugu.kernel.Mobile;
import org.wugu.platform.database.Database;
import org.wugu.platform.guessing.Guesses;
import org.wugu.platform.people.TooManyLooks;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.volunteer.application.SearchedNumber.Wanted;
import org.wugu.volunteer.form.MobileHashes;
import org.wugu.volunteer.form.People;

/**
 * Finds who of the own people has an ID number or a mobile number, without opening any form. As of a look at the register, what is
 * asked is counted and logged, found or not, and whoever tries numbers out is refused.
 */
@ApplicationScoped
class SearchByNumber {

    private final Database database;
    private final Guesses guesses;
    private final People people;
    private final MobileHashes mobiles;
    private final int mostFound;

    SearchByNumber(
            Database database,
            Guesses guesses,
            People people,
            MobileHashes mobiles,
            @ConfigProperty(name = "wugu.registered.most-found-in-an-hour") int mostFound) {
        this.database = database;
        this.guesses = guesses;
        this.people = people;
        this.mobiles = mobiles;
        this.mostFound = mostFound;
    }

    private record Found(boolean guessing, List<UUID> people) {}

    /** @throws Problem {@code guessing}, {@code too-many-looks} */
    List<UUID> find(Wanted wanted) {
        List<Guesses.Asked> asked = wanted.families().stream()
                .map(family -> guesses.asked(family.kind(), List.of(wanted.value()), value -> family.stem()))
                .toList();
        // In a transaction of its own, so that what was asked is kept although the caller is refused.
        Found found = QuarkusTransaction.requiringNew().call(() -> counted(wanted, asked));
        if (found.guessing()) {
            throw new Problem(PlatformProblems.GUESSING).withField(wanted.field(), "too-many-alike");
        }
        return found.people();
    }

    private Found counted(Wanted wanted, List<Guesses.Asked> asked) {
        List<Guesses.Asked> tried =
                asked.stream().filter(one -> !guesses.refused(one).isEmpty()).toList();
        List<UUID> found = tried.isEmpty() ? look(wanted) : List.of();
        asked.forEach(guesses::count);
        tried.stream().limit(1).forEach(one -> guesses.alarm(one, 1));
        return new Found(!tried.isEmpty(), found);
    }

    private List<UUID> look(Wanted wanted) {
        try {
            return database.sql("select * from wugu.volunteers_searched(:kind, :hashes, :mostFound)")
                    .with("kind", wanted.kind())
                    .with(
                            "hashes",
                            wanted.idNumber() == null
                                    ? mobiles.of(new Mobile(wanted.value()))
                                    : people.numberHashes(wanted.idNumber()))
                    .with("mostFound", mostFound)
                    .list(UUID.class);
        } catch (JdbiException e) {
            throw TooManyLooks.toldOr(e);
        }
    }
}
