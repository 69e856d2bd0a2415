package org.wugu.volunteer.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.database.Database;

/** The acts as they are kept. Who may add or see which is row-level security's to say. */
@ApplicationScoped
class AccountActs {

    private static final String INSERT = "insert into account_act (id, at, act, account_id, person, office_code)"
            + " values (:id, :at, :act, :account, :person, :office)";
    private static final String SELECT = """
            select act, max(at) at, by_code by_office, count(*) times from account_act
            where person = wugu.person() and at >= :since group by act, by_code order by at desc""";

    /** For how long an act is told. */
    private static final Duration NEWS = Duration.ofDays(30);

    private final Database database;
    private final AccessLog log;
    private final Clock clock;

    AccountActs(Database database, AccessLog log, Clock clock) {
        this.database = database;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What was done with the own account.
     *
     * @param at when it was last done
     * @param byOffice the office whose access-admin did it
     * @param times how many times the office did it in these days
     */
    record AccountActTold(AccountAct act, Instant at, String byOffice, int times) {}

    /**
     * Writes an act down, for the auditors of the administrator's office and of those above and for the account's own person,
     * before it is done: an act that then fails stands here as well.
     *
     * @param roles that the account is to have, empty where the act does not change them
     */
    @Transactional
    void record(AccountAct act, UUID account, String person, DivisionCode office, Set<String> roles) {
        database.sql(INSERT)
                .with("id", Ids.next())
                .with("at", clock.instant())
                .with("act", act)
                .with("account", account)
                .with("person", person)
                .with("office", office)
                .run();
        log.record(act.logged(), "account", List.of(account), AccountAct.about(office, roles));
    }

    /** Those on the own account that are news, newest first; however often one was done, it takes the place of no other. */
    @Transactional
    List<AccountActTold> ofCaller() {
        return database.sql(SELECT).with("since", clock.instant().minus(NEWS)).list(AccountActTold.class);
    }
}
