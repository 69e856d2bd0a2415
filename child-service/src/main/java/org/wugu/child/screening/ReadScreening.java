package org.wugu.child.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.wugu.platform.acts.DeclaredAct;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.problem.Problem;

/** What came of one village, with the names of who searched and signed. */
@ApplicationScoped
class ReadScreening {

    private final ScreeningRounds rounds;
    private final Screenings screenings;
    private final ScreeningWords words;
    private final CurrentScope scope;

    ReadScreening(ScreeningRounds rounds, Screenings screenings, ScreeningWords words, CurrentScope scope) {
        this.rounds = rounds;
        this.screenings = screenings;
        this.words = words;
        this.scope = scope;
    }

    /** @throws Problem {@code not-found} when there is none within the scope */
    @Transactional
    ScreeningDetail read(UUID id) {
        Screening screening = screenings.require(id);
        RoundStage stage = rounds.require(screening.roundId()).stage();
        return new ScreeningDetail(
                id,
                screening.version(),
                screening.roundId(),
                screening.village().value(),
                screening.findings(words),
                DeclaredAct.possible(ScreeningOption.values(), stage, scope.get()),
                screenings.history(id, ScreeningDetail.Entry::new));
    }
}
