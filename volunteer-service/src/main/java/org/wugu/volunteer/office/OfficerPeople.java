package org.wugu.volunteer.office;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Mobile;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;
import org.wugu.platform.people.SealedText;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** Who the officers are, sealed: names, which all offices above read, and particulars, which the city does not. */
@Singleton
class OfficerPeople {

    private static final String KEEP = """
            with named as (
              insert into officer_name (officer_id, office_code, sealed) values (:officer, :office, :name)
              on conflict (officer_id) do update set sealed = excluded.sealed)
            insert into officer_particulars (officer_id, office_code, phone) values (:officer, :office, :phone)
            on conflict (officer_id) do update set phone = excluded.phone""";

    final SealedText name;
    final SealedText reason;

    private final Database database;
    private final SealedText phone;
    private final AccessLog accessLog;

    OfficerPeople(Database database, Vault vault, AccessLog accessLog) {
        this.database = database;
        this.accessLog = accessLog;
        this.name = new SealedText(vault, "officer_name");
        this.phone = new SealedText(vault, "officer_particulars.phone");
        this.reason = new SealedText(vault, "officer_particulars.end_reason");
    }

    void keep(UUID officer, DivisionCode office, Person person) {
        Mobile number = person.phone();
        database.sql(KEEP)
                .with("officer", officer)
                .with("office", office)
                .with("name", name.seal(officer, person.name()))
                .with("phone", phone.sealOrNull(officer, number == null ? null : number.value()))
                .run();
    }

    void keepReason(UUID officer, String why) {
        database.sql("update officer_particulars set end_reason = :reason where officer_id = :officer")
                .with("reason", reason.seal(officer, why))
                .with("officer", officer)
                .run();
    }

    /** The number of an officer, or empty when there is none that the reader may read. */
    Optional<Mobile> phone(UUID officer) {
        return database.sql("select phone from officer_particulars where officer_id = :officer")
                .with("officer", officer)
                .first(byte[].class)
                .flatMap(kept -> phone(officer, kept));
    }

    /**
     * An officer's whole number for a stated reason, which the access log keeps.
     *
     * @throws Problem {@code not-found} when there is none that the reader may read
     */
    @Transactional
    Mobile disclose(UUID officer, String reason) {
        Mobile found = phone(officer).orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
        accessLog.recordStated("read-phone", "officer", List.of(officer), reason);
        return found;
    }

    /** The number that was sealed; empty, with an alarm, when it does not open. */
    Optional<Mobile> phone(UUID officer, byte @Nullable [] sealed) {
        return phone.openIfPossible(officer, sealed).map(Mobile::new);
    }
}
