package org.wugu.platform.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Tells a database that is away, and one that refuses a row, from a statement that is wrong. */
public final class DatabaseFaults {

    /** Operator intervention: the server stops, starts, or has lost its crashed neighbour. */
    private static final Set<String> STOPPING = Set.of("57P01", "57P02", "57P03");

    /** A policy's check, or a missing grant: the row is not the caller's to write. */
    private static final String REFUSED = "42501";

    /**
     * By class: no connection, no login, no such database (yet); rolled back for another transaction's sake (serialization,
     * deadlock); no resources; stopped by an operator; the system's disk or network.
     */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "28", "3D", "40", "53", "58");

    /** The server has become a standby; a lock or the whole statement took too long. */
    private static final Set<String> PASSING = Set.of("25006", "55P03", "57014");

    private DatabaseFaults() {}

    /** Whether the exception, or one that caused it, says that the database cannot be reached just now. */
    public static boolean isOutage(Throwable e) {
        return anySql(e, DatabaseFaults::isOutage);
    }

    /** Whether row-level security refused to write a row. */
    public static boolean isRefusedByScope(Throwable e) {
        return anySql(e, sql -> REFUSED.equals(sql.getSQLState()));
    }

    /**
     * Whether the same work may succeed when it is done again, since it failed by an outage, by want of time or resources,
     * or by another transaction at the same moment, and not by what it wanted to write.
     */
    public static boolean isPassing(Throwable e) {
        return anySql(e, DatabaseFaults::isPassing)
                || causes(e).anyMatch(OptimisticLockException.class::isInstance)
                || causes(e).anyMatch(StaleStateException.class::isInstance);
    }

    /** What the server said, for an operator: its state and sentence, without the row's values that follow. */
    public static Optional<String> refusal(Throwable e) {
        return said(e).map(said -> "SQLSTATE " + said.getSQLState() + ": " + said.getMessage())
                .findFirst();
    }

    /** The constraint that refused what was to be written, where one did. */
    public static Optional<String> constraint(Throwable e) {
        return said(e).map(ServerErrorMessage::getConstraint)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The SQLSTATE of what the database answered, where it did. */
    public static Optional<String> state(Throwable e) {
        return sql(e).map(SQLException::getSQLState).filter(Objects::nonNull).findFirst();
    }

    private static Stream<ServerErrorMessage> said(Throwable e) {
        return causes(e)
                .filter(PSQLException.class::isInstance)
                .map(cause -> ((PSQLException) cause).getServerErrorMessage())
                .filter(Objects::nonNull);
    }

    private static boolean anySql(Throwable e, Predicate<SQLException> wanted) {
        return sql(e).anyMatch(wanted);
    }

    private static Stream<SQLException> sql(Throwable e) {
        return causes(e).filter(SQLException.class::isInstance).map(SQLException.class::cast);
    }

    /** It and all behind it; a commit that fails keeps the database's own exception as a suppressed one. */
    private static Stream<Throwable> causes(Throwable e) {
        Set<Throwable> found = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(e, found);
        return found.stream();
    }

    private static void collect(@Nullable Throwable e, Set<Throwable> found) {
        if (e != null && found.add(e)) {
            collect(e.getCause(), found);
            for (Throwable suppressed : e.getSuppressed()) {
                collect(suppressed, found);
            }
        }
    }

    private static boolean isPassing(SQLException e) {
        String state = e.getSQLState();
        return isOutage(e)
                || state != null
                        && (PASSING.contains(state) || PASSING_CLASSES.stream().anyMatch(state::startsWith));
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
