package org.wugu.platform.problem;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;

/** Tells a database that is away, and one that refuses a row, from a statement that is wrong. */
public final class DatabaseFaults {

    /** Operator intervention: the server stops, starts, or has lost its crashed neighbour. */
    private static final Set<String> STOPPING = Set.of("57P01", "57P02", "57P03");

    /** A policy's check, or a missing grant: the row is not the caller's to write. */
    private static final String REFUSED = "42501";

    private DatabaseFaults() {}

    /** Whether the exception, or one that caused it, says that the database cannot be reached just now. */
    public static boolean isOutage(Throwable e) {
        return any(e, DatabaseFaults::isOutage);
    }

    /** Whether row-level security refused to write a row. */
    public static boolean isRefusedByScope(Throwable e) {
        return any(e, sql -> REFUSED.equals(sql.getSQLState()));
    }

    private static boolean any(Throwable e, Predicate<SQLException> wanted) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && wanted.test(sql)) {
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
