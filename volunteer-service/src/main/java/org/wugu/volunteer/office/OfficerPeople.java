package org.wugu.volunteer.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Mobile;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;

/** Who the officers are, sealed: names, which all offices above read, and particulars, which the city does not. */
@ApplicationScoped
class OfficerPeople {

    private static final String NAME = "officer_name:";
    private static final String PHONE = "officer_particulars.phone:";
    private static final String REASON = "officer_particulars.end_reason:";

    private static final String UPSERT_NAME = """
            insert into officer_name (officer_id, office_code, sealed) values (:officer, :office, :sealed)
            on conflict (officer_id) do update set sealed = excluded.sealed""";
    private static final String UPSERT_PHONE = """
            insert into officer_particulars (officer_id, office_code, phone) values (:officer, :office, :sealed)
            on conflict (officer_id) do update set phone = excluded.phone""";

    private final Database database;
    private final Vault vault;

    OfficerPeople(Database database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    void keep(UUID officer, DivisionCode office, Person person) {
        upsert(UPSERT_NAME, officer, office, vault.sealText(person.name(), NAME + officer));
        Mobile phone = person.phone();
        upsert(UPSERT_PHONE, officer, office, phone == null ? null : vault.sealText(phone.value(), PHONE + officer));
    }

    void keepReason(UUID officer, String reason) {
        database.sql("update officer_particulars set end_reason = :reason where officer_id = :officer")
                .with("reason", vault.sealText(reason, REASON + officer))
                .with("officer", officer)
                .run();
    }

    /** The number of an officer, or empty when there is none that the reader may read. */
    Optional<Mobile> phone(UUID officer) {
        return database.sql("select phone from officer_particulars where officer_id = :officer")
                .with("officer", officer)
                .first(byte[].class)
                .flatMap(phone -> opened(officer, phone));
    }

    String name(UUID officer, byte[] sealed) {
        return vault.legible(sealed, NAME + officer);
    }

    @Nullable
    Mobile phone(UUID officer, byte @Nullable [] sealed) {
        return sealed == null ? null : opened(officer, sealed).orElse(null);
    }

    @Nullable
    String reason(UUID officer, byte @Nullable [] sealed) {
        return sealed == null ? null : vault.legible(sealed, REASON + officer);
    }

    private Optional<Mobile> opened(UUID officer, byte[] phone) {
        return vault.openIfPossible(phone, PHONE + officer).map(plain -> new Mobile(new String(plain, UTF_8)));
    }

    private void upsert(String sql, UUID officer, DivisionCode office, byte @Nullable [] sealed) {
        database.sql(sql)
                .with("officer", officer)
                .with("office", office)
                .with("sealed", sealed)
                .run();
    }
}
