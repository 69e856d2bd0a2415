package org.wugu.platform.attachments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.wugu.platform.problem.Problem;

/** Deletes from the store what no attachment has spoken for in a day: abandoned uploads and removed photos. */
@ApplicationScoped
class PhotoCleaner {

    private static final Logger LOG = Logger.getLogger(PhotoCleaner.class);

    /** The row stays locked until the object is gone, so that nobody attaches it meanwhile. */
    private static final String NEXT = "delete from attachment_orphan where id = (select id from attachment_orphan"
            + " where since < now() - interval '1 day' order by since limit 1 for update skip locked) returning id";

    private final DataSource database;
    private final ObjectStore store;

    PhotoCleaner(DataSource database, ObjectStore store) {
        this.database = database;
        this.store = store;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() {
        try {
            while (QuarkusTransaction.requiringNew().call(this::cleanOne)) {}
        } catch (Problem storeIsAway) {
            LOG.warn("orphaned photos stay until the object store answers again");
        }
    }

    private boolean cleanOne() throws SQLException {
        Optional<UUID> orphan = next();
        orphan.ifPresent(id -> store.delete(Photos.key(id)));
        return orphan.isPresent();
    }

    private Optional<UUID> next() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(NEXT);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
        }
    }
}
