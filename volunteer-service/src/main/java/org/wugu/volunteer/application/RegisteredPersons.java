package org.wugu.volunteer.application;

import static java.util.Objects.requireNonNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.JdbiException;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.crypto.KeyedHash;
import org.wugu.platform.database.Database;
import org.wugu.platform.guessing.Guesses;
import org.wugu.platform.problem.DatabaseFaults;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;

/**
 * Who is registered anywhere in the city: the one look across every scope. What is asked is counted and logged, found or not;
 * whoever finds too many within an hour, or asks for numbers that differ in their last digits only, is refused.
 */
@ApplicationScoped
public class RegisteredPersons {

    private static final String KIND = "id-number";
    private static final int ASKED_AT_ONCE = 1_000;

    /** Area, birth day and nothing else: whoever knows these of somebody tries out the last four. */
    private static final int STEM = 14;

    /** SQLSTATE of the database's refusal. */
    private static final String TOO_MANY = "WG429";

    private final Database database;
    private final KeyedHash hashes;
    private final Guesses guesses;
    private final int mostFound;

    RegisteredPersons(
            Database database,
            KeyedHash hashes,
            Guesses guesses,
            @ConfigProperty(name = "wugu.registered.most-found-in-an-hour") int mostFound) {
        this.database = database;
        this.hashes = hashes;
        this.guesses = guesses;
        this.mostFound = mostFound;
    }

    /** What is answered about a person. */
    public enum Standing {
        /** Nobody has this number. */
        NEW,
        /** Somebody of this number and name is registered; who and where is not told. */
        REGISTERED,
        /** Somebody has this number under another name, which the counties are told, and not the caller. */
        CONTESTED,
        /** Not looked for: the caller is guessing. */
        REFUSED
    }

    /**
     * How each of the persons stands, by ID number. In a transaction of its own, so that the log keeps it although the rest may
     * roll back.
     *
     * @param asked name by ID number
     * @throws Problem {@code too-many-looks} when the caller has found too many within the hour
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Map<IdNumber, Standing> of(Map<IdNumber, String> asked) {
        Map<IdNumber, Standing> standing = standing(asked);
        guesses.ask(KIND, numbers(asked), RegisteredPersons::stem);
        long refused = standing.values().stream()
                .filter(one -> one == Standing.REFUSED)
                .count();
        if (refused > 0) {
            guesses.alarm(KIND, refused);
        }
        return standing;
    }

    /**
     * The same in the transaction at hand, for those who are to be registered by it; a refusal is kept by a transaction of its
     * own, which nobody else needs to wait for.
     *
     * @return those whose number somebody has under another name
     * @throws Problem {@code already-registered}, {@code guessing} or {@code too-many-looks}
     */
    Set<IdNumber> contestedAmong(Collection<CheckedForm> people) {
        Map<IdNumber, String> asked = asked(people);
        Map<IdNumber, Standing> standing = standing(asked);
        boolean refused = standing.containsValue(Standing.REFUSED);
        if (refused || standing.containsValue(Standing.REGISTERED)) {
            QuarkusTransaction.requiringNew().run(() -> of(asked));
            throw refused
                    ? new Problem(PlatformProblems.GUESSING).withField("form.idNumber", "too-many-alike")
                    : alreadyRegistered();
        }
        guesses.ask(KIND, numbers(asked), RegisteredPersons::stem);
        standing.values().removeIf(one -> one != Standing.CONTESTED);
        return standing.keySet();
    }

    /**
     * Looks again for those whose number somebody took since {@link #contestedAmong}. Nothing is counted, which would wait for
     * the transaction at hand: it has counted them already, and whoever comes second by so little has found out nothing.
     *
     * @throws Problem {@code already-registered} when it is the same person
     */
    void refuseRegistered(Collection<CheckedForm> people) {
        if (standing(asked(people)).containsValue(Standing.REGISTERED)) {
            throw alreadyRegistered();
        }
    }

    private static Problem alreadyRegistered() {
        return new Problem(VolunteerProblems.ALREADY_REGISTERED).withField("form.idNumber", "already-registered");
    }

    private Map<IdNumber, Standing> standing(Map<IdNumber, String> asked) {
        Set<String> refused = guesses.refused(KIND, numbers(asked), RegisteredPersons::stem);
        Map<IdNumber, Standing> standing = new HashMap<>();
        List<IdNumber> wanted = new ArrayList<>();
        for (IdNumber number : asked.keySet()) {
            boolean isRefused = refused.contains(number.value());
            standing.put(number, isRefused ? Standing.REFUSED : Standing.NEW);
            if (!isRefused) {
                wanted.add(number);
            }
        }
        for (int from = 0; from < wanted.size(); from += ASKED_AT_ONCE) {
            standing.putAll(look(wanted.subList(from, Math.min(from + ASKED_AT_ONCE, wanted.size())), asked));
        }
        return standing;
    }

    /** Whom the forms ask about: name by ID number. */
    public static Map<IdNumber, String> asked(Collection<CheckedForm> people) {
        Map<IdNumber, String> asked = new HashMap<>();
        people.forEach(form -> asked.put(form.idNumber(), form.name()));
        return asked;
    }

    private static List<String> numbers(Map<IdNumber, String> asked) {
        return asked.keySet().stream().map(IdNumber::value).toList();
    }

    private static String stem(String number) {
        return number.substring(0, STEM);
    }

    /** What the keyed hash of an ID number is made of. */
    static String hashed(IdNumber id) {
        return "id:" + id.value();
    }

    private Map<IdNumber, Standing> look(List<IdNumber> wanted, Map<IdNumber, String> names) {
        Places numbers = new Places();
        Places called = new Places();
        for (int i = 0; i < wanted.size(); i++) {
            numbers.add(i, hashes.all(hashed(wanted.get(i))));
            called.add(i, hashes.all(HashesOfNames.whole(requireNonNull(names.get(wanted.get(i))))));
        }
        try {
            return database
                    .sql("select place, fits from wugu.registered(:asked, :hashes, :named, :names, :mostFound)")
                    .with("asked", numbers.places)
                    .with("hashes", numbers.hashes)
                    .with("named", called.places)
                    .with("names", called.hashes)
                    .with("mostFound", mostFound)
                    .list(Found.class)
                    .stream()
                    .collect(
                            Collectors.toMap(found -> wanted.get(found.place()), Found::standing, (one, last) -> last));
        } catch (JdbiException e) {
            throw DatabaseFaults.state(e).filter(TOO_MANY::equals).isPresent()
                    ? new Problem(VolunteerProblems.TOO_MANY_LOOKS)
                    : e;
        }
    }

    private record Found(int place, boolean fits) {

        Standing standing() {
            return fits ? Standing.REGISTERED : Standing.CONTESTED;
        }
    }

    /** Hashes, each with the place of what it is of: one under every key. */
    private static final class Places {
        private final List<Integer> places = new ArrayList<>();
        private final List<byte[]> hashes = new ArrayList<>();

        void add(int place, List<byte[]> of) {
            of.forEach(hash -> {
                places.add(place);
                hashes.add(hash);
            });
        }
    }
}
