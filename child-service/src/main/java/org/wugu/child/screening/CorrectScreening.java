package org.wugu.child.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.problem.Problem;

/** 更正: what stood there before stays readable in the history. */
@ApplicationScoped
class CorrectScreening {

    private final ScreeningRounds rounds;
    private final Screenings screenings;
    private final ScreeningWords words;

    CorrectScreening(ScreeningRounds rounds, Screenings screenings, ScreeningWords words) {
        this.rounds = rounds;
        this.screenings = screenings;
        this.words = words;
    }

    /** @throws Problem what {@link Screening#correct} refuses, {@code not-found}, {@code changed-meanwhile} */
    @Transactional
    StepItem correct(UUID id, ScreeningCorrection asked) {
        Screening screening = screenings.require(id, asked.version());
        ScreeningRound round = rounds.require(screening.roundId());
        List<Remark> said = new ArrayList<>(screening.findings(words).replacedBy(asked.findings()));
        said.add(Remark.onTheWhole(asked.reason()));
        return screenings
                .take(id, asked.version(), said, (one, now) -> one.correct(asked.findings(), round, words, now))
                .standing();
    }
}
