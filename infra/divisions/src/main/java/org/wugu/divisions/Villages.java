package org.wugu.divisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** Villages and neighbourhoods (村、社区) as people name them: by a code of 12 digits. */
@ApplicationScoped
public class Villages {

    private final Divisions divisions;
    private final Clock clock;

    Villages(Divisions divisions, Clock clock) {
        this.divisions = divisions;
        this.clock = clock;
    }

    /** The village of that code, unless there was none on the day. */
    public Optional<DivisionCode> find(String text, LocalDate day) {
        if (!text.matches("[0-9]{12}")) {
            return Optional.empty();
        }
        DivisionCode code = DivisionCode.of(text);
        return divisions
                .find(code)
                .filter(found -> found.level() == Level.VILLAGE && found.isValidOn(day))
                .map(found -> code);
    }

    /**
     * The village to which a volunteer moves.
     *
     * @param wanted where it must lie
     * @param otherwise code of the sentence for {@code villageCode} when there is no such village there today
     * @throws Problem {@code invalid} with that sentence
     */
    public DivisionCode require(String text, Predicate<DivisionCode> wanted, String otherwise) {
        return find(text, LocalDate.now(clock)).filter(wanted).orElseThrow(() -> new Problem(PlatformProblems.INVALID)
                .withField("villageCode", otherwise));
    }
}
