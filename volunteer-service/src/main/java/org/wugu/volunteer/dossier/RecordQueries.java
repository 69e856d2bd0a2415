package org.wugu.volunteer.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.wugu.volunteer.dossier.ReadDossier.Query;

/** The record queries of a volunteer that stand; the database shows a township none. */
@ApplicationScoped
class RecordQueries {

    private static final String OF = """
            select queried_on, clear, authority, due_on from record_query
            where volunteer_id = ? and not retracted order by id""";

    private final DataSource database;

    RecordQueries(DataSource database) {
        this.database = database;
    }

    /** Oldest first. */
    @Transactional(TxType.MANDATORY)
    List<Query> of(UUID volunteer) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF)) {
            select.setObject(1, volunteer);
            List<Query> queries = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    queries.add(new Query(
                            row.getObject("queried_on", LocalDate.class),
                            row.getBoolean("clear"),
                            row.getString("authority"),
                            row.getObject("due_on", LocalDate.class)));
                }
            }
            return queries;
        } catch (SQLException e) {
            throw new IllegalStateException("the record queries of " + volunteer + " cannot be read", e);
        }
    }
}
