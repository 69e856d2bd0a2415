package org.wugu.volunteer.journey;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;

/** Names of volunteers: how they are sealed, and who is called what as far as the reader's office may know. */
@ApplicationScoped
public class Names {

    private static final String TABLE = "volunteer_name:";

    private final Database database;
    private final Vault vault;
    private final AccessLog accessLog;

    Names(Database database, Vault vault, AccessLog accessLog) {
        this.database = database;
        this.vault = vault;
        this.accessLog = accessLog;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Name(UUID volunteerId, byte[] sealed) {}

    /**
     * The names of those whom the reader may know; the access log tells of it.
     *
     * @param action as {@link AccessLog#record} wants it, such as {@code list-cohort}
     * @param reason likewise
     */
    public Map<UUID, String> of(Collection<UUID> volunteers, String action, String reason) {
        Map<UUID, String> names = database
                .sql("select volunteer_id, sealed from volunteer_name where volunteer_id = any (:volunteers)")
                .with("volunteers", volunteers)
                .list(Name.class)
                .stream()
                .collect(toMap(Name::volunteerId, name -> open(name.volunteerId(), name.sealed())));
        accessLog.record(action, "volunteer", names.keySet(), reason);
        return names;
    }

    /** The name that was sealed for the volunteer, or that it cannot be read. */
    public String open(UUID volunteer, byte[] sealed) {
        return vault.legible(sealed, TABLE + volunteer);
    }

    /** Seals a name for the volunteer. */
    public byte[] seal(UUID volunteer, String name) {
        return vault.sealText(name, TABLE + volunteer);
    }
}
