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
            select act, at, by_code by_office from account_act
            where person = wugu.person() and at >= :since order by at desc limit :limit""";

    private final Database database;

    AccountActs(Database database) {
        this.database = database;
    }

    /** An act on the account of whoever asks. */
    record Told(AccountAct act, Instant at, String byOffice) {}

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

    /** Those on the own account since then, newest first. */
    List<Told> ofCaller(Instant since, int limit) {
        return database.sql(SELECT).with("since", since).with("limit", limit).list(Told.class);
    }
}
