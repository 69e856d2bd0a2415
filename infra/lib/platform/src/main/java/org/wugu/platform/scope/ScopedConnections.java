package org.wugu.platform.scope;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Role;

/**
 * Writes the scope into every transaction, where row-level security reads it. The settings are local to the transaction:
 * they cannot leak into the next user of the connection, and outside a transaction there are none, hence no rows.
 */
@ApplicationScoped
class ScopedConnections implements AgroalPoolInterceptor {

    private static final String SET = "select set_config('wugu.lo', ?, true), set_config('wugu.hi', ?, true),"
            + " set_config('wugu.tier', ?, true), set_config('wugu.roles', ?, true), set_config('wugu.person', ?, true)";

    private final CurrentScope current;

    ScopedConnections(CurrentScope current) {
        this.current = current;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        OrgScope scope = scopeOrNull();
        if (scope == null) {
            return;
        }
        try {
            if (!connection.getAutoCommit()) {
                carry(scope, connection);
            }
        } catch (SQLException e) {
            throw new ScopeNotSet(e);
        }
    }

    private @Nullable OrgScope scopeOrNull() {
        return Arc.container().requestContext().isActive() ? current.orNull() : null;
    }

    private static void carry(OrgScope scope, Connection connection) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement(SET)) {
            set.setString(1, scope.lowerBound());
            set.setString(2, scope.upperBound());
            set.setString(3, scope.tier().claim());
            set.setString(4, scope.roles().stream().map(Role::claim).collect(Collectors.joining(",")));
            set.setString(5, scope.person());
            set.execute();
        }
    }

    private static final class ScopeNotSet extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ScopeNotSet(SQLException cause) {
            super("the scope could not be written into the transaction", cause);
        }
    }
}
