package org.wugu.child.grid;

import java.time.LocalDate;
import org.wugu.child.screening.RoundStage;
import org.wugu.child.screening.ScreeningRound;

/** How a village stands in a round. */
enum VillageState {
    /** 已摸排. */
    SEARCHED,
    /** 待摸排. */
    WAITING,
    /** 逾期未摸排. */
    OVERDUE,
    /** 漏摸: the round was closed without it. */
    MISSED;

    /** That of every village which is not searched. */
    static VillageState unsearched(ScreeningRound round, LocalDate today) {
        if (round.stage() == RoundStage.CLOSED) {
            return MISSED;
        }
        return today.isAfter(round.dueOn()) ? OVERDUE : WAITING;
    }
}
