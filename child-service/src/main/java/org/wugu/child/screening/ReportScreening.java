package org.wugu.child.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.wugu.divisions.Villages;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** 登记摸排结果: a township says what came of one of its villages. */
@ApplicationScoped
class ReportScreening {

    private final ScreeningRounds rounds;
    private final Screenings screenings;
    private final ScreeningWords words;
    private final Villages villages;
    private final Clock clock;

    ReportScreening(
            ScreeningRounds rounds, Screenings screenings, ScreeningWords words, Villages villages, Clock clock) {
        this.rounds = rounds;
        this.screenings = screenings;
        this.words = words;
        this.villages = villages;
        this.clock = clock;
    }

    /**
     * The village is one of the day on which the round was opened.
     *
     * @throws Problem {@code not-found} when the county has no such round, {@code invalid}, {@code round-closed}, or {@code
     *     village-searched} when the village is reported in the round already
     */
    @Transactional
    StepItem report(DivisionCode township, NewScreening asked) {
        ScreeningRound round = rounds.require(asked.roundId());
        DivisionCode village = villages.find(asked.villageCode(), round.openedOn())
                .filter(township::contains)
                .orElseThrow(() ->
                        new Problem(PlatformProblems.INVALID).withField("villageCode", "village-not-of-township"));
        Screening reported = new Screening(round, village, asked.findings(), words, clock.instant());
        screenings.persist(reported);
        screenings.stepped(List.of(reported), List.of());
        return reported.standing();
    }
}
