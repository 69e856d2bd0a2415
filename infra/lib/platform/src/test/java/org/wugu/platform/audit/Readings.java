package org.wugu.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Role;
import org.wugu.platform.scope.ScopeRunner;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;

/** Readings of identities, as a service would record them, and what became of them in the log. */
@ApplicationScoped
public class Readings {

    private final AccessLog log;
    private final ScopeRunner scopes;
    private final Database database = Database.of("child");

    Readings(AccessLog log, ScopeRunner scopes) {
        this.log = log;
        this.scopes = scopes;
    }

    /** Commits a reading; answers its id in the log. */
    long read(Caller reader, List<UUID> subjects, String reason) {
        scopes.as(scope(reader), () -> {
            QuarkusTransaction.requiringNew().run(() -> log.record("list-things", "thing", subjects, reason));
            return true;
        });
        return database.number("select coalesce(max(id), 0) from access_log");
    }

    /** Some readings by that reader, of one subject each. */
    List<Long> read(Caller reader, int times) {
        return Stream.generate(() -> read(reader, List.of(Ids.next()), "review"))
                .limit(times)
                .toList();
    }

    long unsealed() {
        return database.number("select count(*) from access_log where id not in (select log_id from access_log_seal)");
    }

    private static OrgScope scope(Caller caller) {
        Set<Role> roles = caller.roles().stream()
                .map(Role::ofClaim)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new OrgScope(
                Objects.requireNonNull(caller.tier()),
                DivisionCode.of(Objects.requireNonNull(caller.orgCode())),
                roles,
                caller.person());
    }
}
