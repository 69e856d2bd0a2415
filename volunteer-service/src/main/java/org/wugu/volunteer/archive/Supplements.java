package org.wugu.volunteer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.result.RowView;
import org.wugu.kernel.Ids;
import org.wugu.kernel.OrgScope;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;
import org.wugu.platform.people.PersonPart;
import org.wugu.platform.people.SealedText;
import org.wugu.platform.scope.CurrentScope;

/** What has been added to filed files. Entries are never changed. */
@ApplicationScoped
public class Supplements implements PersonPart {

    private static final String INSERT = """
            insert into volunteer_supplement (id, volunteer_id, township_code, at, by_person, by_office, sealed)
            select :id, id, township_code, :at, :person, :office, :sealed from volunteer where id = :volunteer""";

    private final Database database;
    private final SealedText text;
    private final CurrentScope scope;
    private final Clock clock;

    Supplements(Database database, Vault vault, CurrentScope scope, Clock clock) {
        this.database = database;
        this.text = new SealedText(vault, "volunteer_supplement");
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * One addition (补充).
     *
     * @param byOffice code of the office that added it
     */
    public record Supplement(UUID id, Instant at, String byOffice, String text) {}

    void add(UUID volunteer, String text) {
        OrgScope actor = scope.get();
        UUID id = Ids.next();
        database.sql(INSERT)
                .with("id", id)
                .with("at", clock.instant())
                .with("person", actor.person())
                .with("office", actor.code())
                .with("sealed", this.text.seal(id, text))
                .with("volunteer", volunteer)
                .run();
    }

    @Override
    public String part() {
        return "supplements";
    }

    /** Those of a volunteer that the reader may read, oldest first. */
    @Override
    public List<Supplement> of(UUID volunteer) {
        return database.sql("""
                        select id, at, by_office, sealed from volunteer_supplement
                        where volunteer_id = :volunteer order by id""").with("volunteer", volunteer).list(this::supplement);
    }

    private Supplement supplement(RowView row) {
        UUID id = row.getColumn("id", UUID.class);
        return new Supplement(
                id,
                row.getColumn("at", Instant.class),
                row.getColumn("by_office", String.class),
                text.open(id, row.getColumn("sealed", byte[].class)));
    }
}
