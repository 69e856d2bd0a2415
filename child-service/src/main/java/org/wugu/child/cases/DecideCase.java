package org.wugu.child.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wugu.child.ChildProblems;
import org.wugu.child.registry.Cases;
import org.wugu.child.registry.Child;
import org.wugu.child.registry.Children;
import org.wugu.child.registry.Stage;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.people.NumberConflictDecision;
import org.wugu.platform.people.NumberConflicts.Newcomer;
import org.wugu.problem.Problem;

/**
 * The county of who was registered second says whether both are one child. Then the second record is merged into the first one; one
 * that was typed wrong goes back to its township.
 */
@ApplicationScoped
class DecideCase {

    private final Cases cases;
    private final Children children;
    private final Clock clock;

    DecideCase(Cases cases, Children children, Clock clock) {
        this.cases = cases;
        this.children = children;
        this.clock = clock;
    }

    /**
     * Keeps the decision.
     *
     * @throws Problem {@code not-found} outside the county, {@code not-your-office} for the county of the other one, {@code
     *     conflict-decided}
     */
    @Transactional
    void decide(DivisionCode county, UUID id, NumberConflictDecision decision, String reason) {
        Child newcomer = newcomer(county, id);
        UUID holder = cases.holder(id);
        cases.decide(id, decision, reason);
        switch (decision) {
            case SAME_PERSON -> newcomer.mergeInto(holder, clock.instant());
            case TYPING_MISTAKE -> {
                if (newcomer.stage() == Stage.REPORTED) {
                    newcomer.sendBack(clock.instant());
                }
            }
            case DIFFERENT -> {}
        }
        children.stepped(List.of(newcomer), List.of(Remark.onTheWhole(reason)));
    }

    /**
     * 撤销合并: they are two, after all; the case waits again.
     *
     * @throws Problem as {@link #decide}; {@code not-found} as well where nothing was merged
     */
    @Transactional
    void undo(DivisionCode county, UUID id, String reason) {
        Child newcomer = newcomer(county, id);
        cases.reopen(id);
        newcomer.part(clock.instant());
        children.stepped(List.of(newcomer), List.of(Remark.onTheWhole(reason)));
    }

    private Child newcomer(DivisionCode county, UUID id) {
        Newcomer newcomer = cases.newcomer(id);
        if (!county.contains(newcomer.office())) {
            throw new Problem(ChildProblems.NOT_YOUR_OFFICE);
        }
        return children.require(newcomer.id());
    }
}
