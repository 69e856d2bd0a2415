package org.wugu.volunteer.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What was done with the account of whoever asks, for as long as it is news. */
@ApplicationScoped
class ReadOwnAccountActs {

    private static final Duration NEWS = Duration.ofDays(30);

    private final AccountActs acts;
    private final Clock clock;

    ReadOwnAccountActs(AccountActs acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    List<AccountActs.Told> read() {
        return acts.ofCaller(clock.instant().minus(NEWS));
    }
}
