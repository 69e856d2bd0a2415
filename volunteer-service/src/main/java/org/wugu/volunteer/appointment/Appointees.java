package org.wugu.volunteer.appointment;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;
import org.wugu.platform.people.SealedText;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** Who is appointed, sealed. */
@Singleton
class Appointees {

    final SealedText name;
    final SealedText unit;
    final SealedText reason;

    private final Database database;

    Appointees(Database database, Vault vault) {
        this.database = database;
        this.name = new SealedText(vault, "appointment_person.name");
        this.unit = new SealedText(vault, "appointment_person.unit");
        this.reason = new SealedText(vault, "appointment_person.revoke_reason");
    }

    void add(UUID appointment, DivisionCode office, String person, @Nullable String of) {
        database.sql("insert into appointment_person (appointment_id, office_code, name, unit)"
                        + " values (:appointment, :office, :name, :unit)")
                .with("appointment", appointment)
                .with("office", office)
                .with("name", name.seal(appointment, person))
                .with("unit", unit.sealOrNull(appointment, of))
                .run();
    }

    void keepReason(UUID appointment, String why) {
        database.sql("update appointment_person set revoke_reason = :reason where appointment_id = :appointment")
                .with("reason", reason.seal(appointment, why))
                .with("appointment", appointment)
                .run();
    }

    /** @throws Problem {@code not-found} when the reader may not know it */
    String name(UUID appointment) {
        return database.sql("select name from appointment_person where appointment_id = :appointment")
                .with("appointment", appointment)
                .first(byte[].class)
                .map(kept -> name.open(appointment, kept))
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
    }
}
