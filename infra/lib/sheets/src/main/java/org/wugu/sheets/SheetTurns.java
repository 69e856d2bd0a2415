package org.wugu.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.platform.load.Turns;

/** Checks of sheets, of which every replica does two at the same time. */
@ApplicationScoped
public class SheetTurns {

    private static final int AT_ONCE = 2;

    private final Turns turns;

    SheetTurns(@ConfigProperty(name = "wugu.sheets.patience", defaultValue = "20S") Duration patience) {
        this.turns = new Turns(AT_ONCE, patience, SheetProblems.SHEETS_BUSY);
    }

    /**
     * Checks when the turn comes; to be called outside any transaction.
     *
     * @throws org.wugu.problem.Problem {@code sheets-busy} when it does not come in time
     */
    public <T> T check(Supplier<T> check) {
        return turns.take(check);
    }
}
