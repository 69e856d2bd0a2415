package org.wugu.platform.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.guessing.Guesses;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/**
 * Which ID numbers somebody bears, wherever. What is asked is counted and logged, found or not; whoever finds too many within
 * an hour, or asks for numbers that differ in their last digits only, is refused.
 */
final class KnownNumbers {

    private static final String KIND = "id-number";

    /** Area, birth day and nothing else: whoever knows these of somebody tries out the last four. */
    private static final int STEM = 14;

    private final Guesses guesses;
    private final Look look;
    private final String field;
    private final Registered registered;

    /** @param field of requests in which the number stands */
    KnownNumbers(PeopleKit kit, PeopleTable table, String field, Registered registered) {
        this.registered = registered;
        this.guesses = kit.guesses;
        this.look = new Look(kit, table);
        this.field = field;
    }

    /**
     * In a transaction of its own, so that the log keeps it although the rest may roll back.
     *
     * @param asked name by ID number
     */
    Map<IdNumber, Standing> ask(Map<IdNumber, String> asked) {
        Guesses.Asked guess = guess(asked);
        return QuarkusTransaction.requiringNew().call(() -> counted(asked, guess, guesses.refused(guess)));
    }

    private Map<IdNumber, Standing> counted(Map<IdNumber, String> asked, Guesses.Asked guess, Set<String> guessed) {
        Map<IdNumber, Standing> standing = standing(asked, guessed);
        guesses.count(guess);
        long refused = standing.values().stream()
                .filter(one -> one == Standing.REFUSED)
                .count();
        if (refused > 0) {
            guesses.alarm(guess, refused);
        }
        return standing;
    }

    /**
     * The same in the transaction at hand, for those who are to be registered by it; a refusal is kept by a transaction of its
     * own, which nobody else needs to wait for.
     */
    Set<IdNumber> contestedAmong(Map<IdNumber, String> asked) {
        Guesses.Asked guess = guess(asked);
        Set<String> guessed = guesses.refused(guess);
        Map<IdNumber, Standing> standing = standing(asked, guessed);
        boolean refused = standing.containsValue(Standing.REFUSED);
        if (refused || isTold(standing)) {
            // What is refused is known: to find it out anew would wait for the transaction at hand.
            QuarkusTransaction.requiringNew().run(() -> counted(asked, guess, guessed));
            throw refused
                    ? new Problem(PlatformProblems.GUESSING).withField(field, "too-many-alike")
                    : alreadyRegistered();
        }
        guesses.count(guess);
        standing.values().removeIf(one -> one == Standing.NEW);
        return standing.keySet();
    }

    /**
     * Looks again for those whose number somebody took since {@link #contestedAmong}. Nothing is counted, which would wait for
     * the transaction at hand: it has counted them already, and whoever comes second by so little has found out nothing.
     */
    void refuseRegistered(Map<IdNumber, String> asked) {
        if (isTold(standing(asked, guesses.refused(guess(asked))))) {
            throw alreadyRegistered();
        }
    }

    private boolean isTold(Map<IdNumber, Standing> standing) {
        return registered == Registered.TOLD && standing.containsValue(Standing.REGISTERED);
    }

    private Problem alreadyRegistered() {
        return new Problem(PeopleProblems.ALREADY_REGISTERED).withField(field, "already-registered");
    }

    private Guesses.Asked guess(Map<IdNumber, String> asked) {
        return guesses.asked(
                KIND, asked.keySet().stream().map(IdNumber::value).toList(), number -> number.substring(0, STEM));
    }

    private Map<IdNumber, Standing> standing(Map<IdNumber, String> asked, Set<String> refused) {
        Map<IdNumber, Standing> standing = new HashMap<>();
        List<IdNumber> wanted = new ArrayList<>();
        for (IdNumber number : asked.keySet()) {
            boolean isRefused = refused.contains(number.value());
            standing.put(number, isRefused ? Standing.REFUSED : Standing.NEW);
            if (!isRefused) {
                wanted.add(number);
            }
        }
        standing.putAll(look.at(wanted, asked));
        return standing;
    }
}
