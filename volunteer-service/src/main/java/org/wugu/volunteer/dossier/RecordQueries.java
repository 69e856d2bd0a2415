package org.wugu.volunteer.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.wugu.platform.database.Database;
import org.wugu.platform.people.PersonPart;
import org.wugu.volunteer.dossier.ReadDossier.Query;

/** The record queries of a volunteer that stand; the database shows a township none. */
@ApplicationScoped
class RecordQueries implements PersonPart {

    private static final String OF = """
            select queried_on as "on", clear, authority, due_on from record_query
            where volunteer_id = :volunteer and not retracted order by id""";

    private final Database database;

    RecordQueries(Database database) {
        this.database = database;
    }

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
