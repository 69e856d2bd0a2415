package org.wugu.volunteer.office.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;

/** Who is appointed, sealed. */
@ApplicationScoped
class Appointees {

    private static final String NAME = "appointment_person.name:";
    private static final String UNIT = "appointment_person.unit:";
    private static final String REASON = "appointment_person.revoke_reason:";

    private final Database database;
    private final Vault vault;

    Appointees(Database database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    void add(UUID appointment, DivisionCode office, String name, @Nullable String unit) {
        database.sql("insert into appointment_person (appointment_id, office_code, name, unit)"
                        + " values (:appointment, :office, :name, :unit)")
                .with("appointment", appointment)
                .with("office", office)
                .with("name", vault.sealText(name, NAME + appointment))
                .with("unit", unit == null ? null : vault.sealText(unit, UNIT + appointment))
                .run();
    }

    void keepReason(UUID appointment, String reason) {
        database.sql("update appointment_person set revoke_reason = :reason where appointment_id = :appointment")
                .with("reason", vault.sealText(reason, REASON + appointment))
                .with("appointment", appointment)
                .run();
    }

    /** @throws Problem {@code not-found} when the reader may not know it */
    String name(UUID appointment) {
        return database.sql("select name from appointment_person where appointment_id = :appointment")
                .with("appointment", appointment)
                .first(byte[].class)
                .map(name -> name(appointment, name))
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
    }

    String name(UUID appointment, byte[] sealed) {
        return vault.legible(sealed, NAME + appointment);
    }

    @Nullable
    String unit(UUID appointment, byte @Nullable [] sealed) {
        return sealed == null ? null : vault.legible(sealed, UNIT + appointment);
    }

    @Nullable
    String reason(UUID appointment, byte @Nullable [] sealed) {
        return sealed == null ? null : vault.legible(sealed, REASON + appointment);
    }
}
