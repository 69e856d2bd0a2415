package org.wugu.volunteer.rights;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;
import org.wugu.platform.people.PersonPart;
import org.wugu.platform.people.SealedRecord;
import org.wugu.volunteer.form.ApplicationForm;

/** Forms as they were before a correction, sealed. */
@ApplicationScoped
public class PastForms implements PersonPart {

    private final Database database;
    private final SealedRecord<ApplicationForm> forms;
    private final Clock clock;

    PastForms(Database database, Vault vault, ObjectMapper json, Clock clock) {
        this.database = database;
        this.forms = new SealedRecord<>(vault, json, "volunteer_form_past", ApplicationForm.class);
        this.clock = clock;
    }

    /** A form and when another took its place. */
    public record PastForm(Instant replacedAt, ApplicationForm form) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Sealed(UUID id, Instant replacedAt, byte[] sealed) {}

    void keep(UUID volunteer, DivisionCode township, ApplicationForm form) {
        UUID id = Ids.next();
        database.sql("insert into volunteer_form_past (id, volunteer_id, township_code, replaced_at, sealed)"
                        + " values (:id, :volunteer, :township, :now, :sealed)")
                .with("id", id)
                .with("volunteer", volunteer)
                .with("township", township)
                .with("now", clock.instant())
                .with("sealed", forms.seal(id, form))
                .run();
    }

    @Override
    public String part() {
        return "pastForms";
    }

    /** Oldest first. */
    @Override
    public List<PastForm> of(UUID volunteer) {
        return database
                .sql(
                        "select id, replaced_at, sealed from volunteer_form_past where volunteer_id = :volunteer order by id")
                .with("volunteer", volunteer)
                .list(Sealed.class)
                .stream()
                .flatMap(past -> forms.openIfPossible(past.id(), past.sealed()).stream()
                        .map(form -> new PastForm(past.replacedAt(), form)))
                .toList();
    }
}
