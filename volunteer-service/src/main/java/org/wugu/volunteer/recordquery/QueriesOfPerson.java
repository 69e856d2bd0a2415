package org.wugu.volunteer.recordquery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wugu.platform.database.Database;
import org.wugu.platform.people.PersonPart;

/** The record queries of a volunteer that stand; the database shows a township none. */
@ApplicationScoped
public class QueriesOfPerson implements PersonPart {

    private static final String OF = """
            select queried_on as "on", clear, authority, due_on from record_query
            where volunteer_id = :volunteer and not retracted order by id""";

    private final Database database;

    QueriesOfPerson(Database database) {
        this.database = database;
    }

    /** One query of the record, as the county sees it. */
    @Schema(name = "RecordQueryOfVolunteer")
    public record Query(LocalDate on, boolean clear, String authority, LocalDate dueOn) {}

    @Override
    public String part() {
        return "recordQueries";
    }

    /** Oldest first. */
    @Override
    public List<Query> of(UUID volunteer) {
        return database.sql(OF).with("volunteer", volunteer).list(Query.class);
    }
}
