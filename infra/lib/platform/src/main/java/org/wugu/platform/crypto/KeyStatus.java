package org.wugu.platform.crypto;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.wugu.platform.crypto.KeyRollCall.Keyset;

/**
 * For the operator, under {@code /q/health/group/keys} of the management port: which key of each file writes, how far the rest
 * has been written anew, and which key may go. Always up: it says how a rotation goes, not whether the service serves.
 */
@HealthGroup("keys")
@ApplicationScoped
class KeyStatus implements HealthCheck {

    private final KeyRollCall rollCall;
    private final Rotation rotation;

    KeyStatus(KeyRollCall rollCall, Rotation rotation) {
        this.rollCall = rollCall;
        this.rotation = rotation;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("keys").up();
        for (Keyset keyset : Keyset.values()) {
            String file = keyset.name().toLowerCase(Locale.ROOT);
            KeyUse own = rollCall.own(keyset);
            answer.withData(file + " writes", Long.toString(own.writes()));
            Optional<AgreedKeys> agreed = rollCall.agreed(keyset);
            for (long key : own.holds()) {
                if (key != own.writes()) {
                    answer.withData(
                            file + " key " + key,
                            agreed.map(keys -> standing(keyset, keys, key))
                                    .orElse("stays: not all replicas hold the same keys yet"));
                }
            }
        }
        return answer.build();
    }

    private String standing(Keyset keyset, AgreedKeys keys, long key) {
        List<String> needed = rotation.inSystem(connection -> {
            List<String> reasons = unfinished(connection, keyset, keys);
            if (keyset == Keyset.HASH && reasons.isEmpty()) {
                reasons.addAll(forGood(connection, key));
            }
            return reasons;
        });
        return needed.isEmpty() ? Keys.MAY_GO : "stays: " + String.join(", ", needed);
    }

    private List<String> unfinished(Connection connection, Keyset keyset, AgreedKeys keys) throws SQLException {
        String state = Rotation.state(keyset, keys);
        List<String> reasons = new ArrayList<>();
        for (RotationItem item : rotation.items(keyset)) {
            try (PreparedStatement select = connection.prepareStatement(
                    "select handled, state = ? and finished_at is not null finished from key_rotation where item = ?")) {
                select.setString(1, state);
                select.setString(2, item.name());
                try (ResultSet row = select.executeQuery()) {
                    boolean known = row.next();
                    if (!known || !row.getBoolean("finished")) {
                        reasons.add(item.name() + " is being written anew, " + (known ? row.getLong("handled") : 0)
                                + " so far");
                    }
                }
            }
        }
        return reasons;
    }

    private static List<String> forGood(Connection connection, long key) throws SQLException {
        List<String> reasons = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("""
                select table_name || ': ' || why as reason from hashed_for_good
                where wugu.still_hashed_by(table_name, column_name, ?) order by table_name""")) {
            select.setLong(1, key);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    reasons.add(row.getString("reason"));
                }
            }
        }
        return reasons;
    }
}
