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
import org.wugu.problem.Problem;

/** Deletes from the store what no attachment has spoken for in a day: abandoned uploads and removed photos. */
@ApplicationScoped
class PhotoCleaner {

    private static final Logger LOG = Logger.getLogger(PhotoCleaner.class);

    /** Those that were begun before first: the store may have been away in between. */
    private static final String NEXT = "update attachment_orphan set removing = true where id = (select id from"
            + " attachment_orphan where removing or since < now() - interval '1 day' order by removing desc, since limit 1"
            + " for update skip locked) returning id";

    private static final String FORGET = "delete from attachment_orphan where id = ?";

    private final DataSource database;
    private final ObjectStore store;

    PhotoCleaner(DataSource database, ObjectStore store) {
        this.database = database;
        this.store = store;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() {
        try {
            while (cleanOne()) {}
        } catch (Problem storeIsAway) {
            LOG.warn("orphaned photos stay until the object store answers again");
        }
    }

    /** No transaction is open while the store is asked; nobody attaches meanwhile what is marked. */
    private boolean cleanOne() {
        Optional<UUID> orphan = QuarkusTransaction.requiringNew().call(this::next);
        orphan.ifPresent(id -> {
            store.delete(Photos.key(id));
            QuarkusTransaction.requiringNew().call(() -> forget(id));
        });
        return orphan.isPresent();
    }

    private Optional<UUID> next() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(NEXT);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
        }
    }

    private int forget(UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setObject(1, id);
            return statement.executeUpdate();
        }
    }
}
