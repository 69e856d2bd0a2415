package org.wugu.volunteer.journey;

import static org.wugu.platform.acts.Rule.when;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.acts.Rule;
import org.wugu.volunteer.VolunteerProblems;

/** The rules of the journey. */
final class VolunteerRules {

    /** Nothing is done any more with whom nothing is known of: there is no way back from that. */
    static final Rule<VolunteerStanding> KEPT = when(now -> !now.erased(), VolunteerProblems.PERSON_ERASED);

    static final Rule<VolunteerStanding> MEMBER = stage(Stage::isMember);
    static final Rule<VolunteerStanding> HELD_BY_TOWNSHIP = stage(Stage::isEditable);
    static final Rule<VolunteerStanding> NUMBER_SETTLED =
            without(Fact.NUMBER_CONTESTED, VolunteerProblems.NUMBER_CONTESTED);
    static final Rule<VolunteerStanding> NOT_OFFERED = without(Fact.OFFERED, VolunteerProblems.TRANSFER_OPEN);
    static final Rule<VolunteerStanding> NO_ITEM = without(Fact.ITEM_IN_HAND, VolunteerProblems.ITEMS_IN_HAND);
    static final Rule<VolunteerStanding> FILED =
            when(now -> now.milestones().filedOn() != null, VolunteerProblems.NOT_FILED);

    static final Rule<VolunteerStanding> TO_SWEAR = MEMBER.and(open(Milestone.OATH, MilestoneDays::swornOn));
    static final Rule<VolunteerStanding> TO_FILE = MEMBER.and(open(Milestone.FILING, MilestoneDays::filedOn))
            .and(reached(Milestone.OATH, MilestoneDays::swornOn));
    static final Rule<VolunteerStanding> TO_TRAIN = MEMBER.and(open(Milestone.TRAINING, MilestoneDays::trainedOn));
    static final Rule<VolunteerStanding> TO_PASS = MEMBER.and(open(Milestone.EXAM, MilestoneDays::passedOn))
            .and(reached(Milestone.TRAINING, MilestoneDays::trainedOn));

    /** Whoever has a record is not engaged (Minors Protection Law §62); of all others every milestone is asked. */
    static final Rule<VolunteerStanding> TO_REPORT = leadsTo(Stage.REPORTED)
            .and(when(now -> !Boolean.FALSE.equals(now.milestones().recordClear()), VolunteerProblems.RECORD_FOUND))
            .and(when(
                    now -> now.milestones().missing(now.today()).isEmpty(),
                    VolunteerProblems.MILESTONE_MISSING,
                    now -> now.milestones().missing(now.today())));

    static final Rule<VolunteerStanding> TO_ERASE = stage(stage -> stage == Stage.REFUSED || stage == Stage.LEFT)
            .and(when(
                    now -> !now.today().isBefore(now.keptUntil()),
                    VolunteerProblems.RETENTION_RUNS,
                    now -> now.keptUntil().toString()));

    static final Rule<VolunteerStanding> APPROVAL_RETRACTABLE =
            retractable(now -> now.stage() == Stage.APPROVED && now.milestones().none() && !now.reported());

    /** Once the volunteer is reported on the strength of a query, only a later one can go: the one before it counts again. */
    static final Rule<VolunteerStanding> QUERY_RETRACTABLE =
            retractable(now -> now.milestones().recordQueriedOn() != null
                    && (now.stage() == Stage.APPROVED || now.facts().contains(Fact.QUERIED_BEFORE)));

    /** An item that is out may be only one of the two. */
    static final Rule<VolunteerStanding> ISSUE_RETRACTABLE = retractable(now -> now.stage() == Stage.OUTFITTED
            || (now.stage() == Stage.ACCEPTED && now.facts().contains(Fact.ITEM_IN_HAND)));

    /** Nobody comes back into service whose uniform or badge is returned. */
    static final Rule<VolunteerStanding> DEPARTURE_RETRACTABLE = retractable(
                    now -> now.stage() == Stage.LEFT && now.leftFrom() != null)
            .and(when(
                    now -> !now.facts().contains(Fact.ITEM_RETURNED)
                            || !EnumSet.of(Stage.OUTFITTED, Stage.ACTIVE, Stage.SUSPENDED)
                                    .contains(now.leftFrom()),
                    VolunteerProblems.ITEMS_RETURNED));

    private VolunteerRules() {}

    static Rule<VolunteerStanding> at(Stage wanted) {
        return stage(stage -> stage == wanted);
    }

    static Rule<VolunteerStanding> leadsTo(Stage next) {
        return stage(stage -> stage.leadsTo(next));
    }

    static Rule<VolunteerStanding> retractableAt(Stage stage) {
        return retractable(now -> now.stage() == stage);
    }

    /** A milestone on which no later one rests. */
    static Rule<VolunteerStanding> retractable(
            Function<MilestoneDays, @Nullable LocalDate> reachedOn,
            Function<MilestoneDays, @Nullable LocalDate> nextReachedOn) {
        return retractable(now -> now.stage() == Stage.APPROVED
                && reachedOn.apply(now.milestones()) != null
                && nextReachedOn.apply(now.milestones()) == null);
    }

    private static Rule<VolunteerStanding> retractable(Predicate<VolunteerStanding> holds) {
        return when(holds, VolunteerProblems.NOT_RETRACTABLE);
    }

    private static Rule<VolunteerStanding> stage(Predicate<Stage> holds) {
        return when(now -> holds.test(now.stage()), VolunteerProblems.WRONG_STAGE, VolunteerStanding::stage);
    }

    private static Rule<VolunteerStanding> without(Fact fact, VolunteerProblems otherwise) {
        return when(now -> !now.facts().contains(fact), otherwise);
    }

    private static Rule<VolunteerStanding> open(
            Milestone milestone, Function<MilestoneDays, @Nullable LocalDate> reachedOn) {
        return when(
                now -> reachedOn.apply(now.milestones()) == null,
                VolunteerProblems.MILESTONE_REACHED,
                now -> milestone);
    }

    private static Rule<VolunteerStanding> reached(
            Milestone milestone, Function<MilestoneDays, @Nullable LocalDate> reachedOn) {
        return when(
                now -> reachedOn.apply(now.milestones()) != null,
                VolunteerProblems.MILESTONE_MISSING,
                now -> EnumSet.of(milestone));
    }
}
