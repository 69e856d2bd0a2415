package org.wugu.platform.problem;

import java.sql.SQLException;
import java.util.Set;

/** Tells a database that is away from a statement that is wrong. */
public final class DatabaseFaults {

    /** Operator intervention: the server stops, starts, or has lost its crashed neighbour. */
    private static final Set<String> STOPPING = Set.of("57P01", "57P02", "57P03");

    private DatabaseFaults() {}

    /** Whether the exception, or one that caused it, says that the database cannot be reached just now. */
    public static boolean isOutage(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOutage(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(SQLException e) {
        String state = e.getSQLState();
        if (state == null) {
            // Agroal's own: no connection came free, or none could be made, in time.
            return e.getMessage() != null && e.getMessage().contains("timeout");
        }
        return state.startsWith("08") || STOPPING.contains(state);
    }
}
