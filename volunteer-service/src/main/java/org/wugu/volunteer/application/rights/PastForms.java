package org.wugu.volunteer.application.rights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;
import org.wugu.volunteer.application.ApplicationForm;

/** Forms as they were before a correction, sealed. */
@ApplicationScoped
public class PastForms {

    private static final String OF =
            "select id, replaced_at, sealed from volunteer_form_past where volunteer_id = :volunteer order by id";
    private static final String TABLE = "volunteer_form_past:";

    private final Database database;
    private final Vault vault;
    private final ObjectMapper json;
    private final Clock clock;

    PastForms(Database database, Vault vault, ObjectMapper json, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    /** A form and when another took its place. */
    @Schema(name = "PastForm")
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
                .with("sealed", vault.seal(written(form), TABLE + id))
                .run();
    }

    /** Oldest first. */
    public List<PastForm> of(UUID volunteer) {
        return database.sql(OF).with("volunteer", volunteer).list(Sealed.class).stream()
                .flatMap(past -> vault.openIfPossible(past.sealed(), TABLE + past.id()).stream()
                        .map(plain -> new PastForm(past.replacedAt(), read(plain))))
                .toList();
    }

    private byte[] written(ApplicationForm form) {
        try {
            return json.writeValueAsBytes(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a form is always JSON", e);
        }
    }

    private ApplicationForm read(byte[] plain) {
        try {
            return json.readValue(plain, ApplicationForm.class);
        } catch (IOException e) {
            throw new IllegalStateException("a former form is no form", e);
        }
    }
}
