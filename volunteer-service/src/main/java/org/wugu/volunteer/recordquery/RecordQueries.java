package org.wugu.volunteer.recordquery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.wugu.kernel.Ids;
import org.wugu.platform.database.Database;
import org.wugu.volunteer.journey.FactSource;
import org.wugu.volunteer.journey.RecordCheck;

/** Every query that was made, also those taken back: result, day, authority and when the next one is due, nothing else. */
@ApplicationScoped
class RecordQueries implements FactSource {

    private static final String INSERT = """
            insert into record_query (id, volunteer_id, township_code, queried_on, clear, authority, due_on)
            select :id, id, township_code, :queried, :clear, :authority, :due from volunteer where id = :volunteer""";
    private static final String STANDING = """
            select id, queried_on, clear, authority, due_on from record_query
            where volunteer_id = :volunteer and not retracted order by id desc""";

    private final Database database;

    RecordQueries(Database database) {
        this.database = database;
    }

    /** One query that stands. */
    record Standing(UUID id, @Nested RecordCheck check, String authority) {}

    @Override
    public String facts() {
        return """
                select 'QUERIED_BEFORE' from record_query q where q.volunteer_id = v.id and not q.retracted
                having count(*) > 1""";
    }

    void add(List<UUID> volunteers, RecordCheck check, String authority) {
        database.sql(INSERT)
                .with("queried", check.queriedOn())
                .with("clear", check.clear())
                .with("authority", authority)
                .with("due", check.dueOn())
                .forEach(volunteers, (insert, volunteer) -> insert.with("id", Ids.next())
                        .with("volunteer", volunteer));
    }

    /** Those of a volunteer that stand, newest first. */
    List<Standing> of(UUID volunteer) {
        return database.sql(STANDING).with("volunteer", volunteer).list(Standing.class);
    }

    /** Takes back the latest one and tells which counts again. */
    Optional<RecordCheck> retractLatest(UUID volunteer) {
        List<Standing> standing = of(volunteer);
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        database.sql("update record_query set retracted = true where id = :latest")
                .with("latest", standing.get(0).id())
                .run();
        return standing.stream().skip(1).findFirst().map(Standing::check);
    }
}
