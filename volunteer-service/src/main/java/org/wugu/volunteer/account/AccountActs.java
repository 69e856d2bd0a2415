package org.wugu.volunteer.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.platform.database.Database;

/** The acts as they are kept. Who may add or see which is row-level security's to say. */
@ApplicationScoped
class AccountActs {

    private static final String INSERT = "insert into account_act (id, at, act, account_id, person, office_code)"
            + " values (:id, :at, :act, :account, :person, :office)";
    private static final String SELECT = """
            select act, max(at) at, by_code by_office, count(*) times from account_act
            where person = wugu.person() and at >= :since group by act, by_code order by at desc""";

    private final Database database;

    AccountActs(Database database) {
        this.database = database;
    }

    /** An act of an office on the account of whoever asks: when it was last done, and how many times. */
    record Told(AccountAct act, Instant at, String byOffice, int times) {}

    void add(Instant at, AccountAct act, UUID account, String person, DivisionCode office) {
        database.sql(INSERT)
                .with("id", Ids.next())
                .with("at", at)
                .with("act", act)
                .with("account", account)
                .with("person", person)
                .with("office", office)
                .run();
    }

    /** Those on the own account since then, newest first; however often one was done, it takes the place of no other. */
    List<Told> ofCaller(Instant since) {
        return database.sql(SELECT).with("since", since).list(Told.class);
    }
}
