package org.wugu.volunteer.application.invitation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.crypto.KeyedHash;
import org.wugu.platform.crypto.Vault;
import org.wugu.volunteer.application.ApplicationForm;
import org.wugu.volunteer.application.CheckedForm;

/** What an applicant entered, sealed until the township opens it. */
@ApplicationScoped
class SealedForms {

    private static final String FORM = "self_application_content:";
    private static final String NAME = "self_application_content.name:";
    private static final String REASON = "self_application.reason:";

    private final Vault vault;
    private final KeyedHash hashes;
    private final ObjectMapper json;

    SealedForms(Vault vault, KeyedHash hashes, ObjectMapper json) {
        this.vault = vault;
        this.hashes = hashes;
        this.json = json;
    }

    byte[] seal(UUID id, CheckedForm form) {
        try {
            return vault.seal(json.writeValueAsBytes(form.form()), FORM + id);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a form is always JSON", e);
        }
    }

    ApplicationForm open(UUID id, byte[] sealed) {
        return form(id, vault.open(sealed, FORM + id));
    }

    private ApplicationForm form(UUID id, byte[] plain) {
        try {
            return json.readValue(plain, ApplicationForm.class);
        } catch (IOException e) {
            throw new IllegalStateException("what came as " + id + " is no form", e);
        }
    }

    byte[] sealName(UUID id, String name) {
        return vault.sealText(name, NAME + id);
    }

    /** The name in what was handed in, or that it cannot be read. */
    String openName(UUID id, byte[] sealed) {
        return vault.legible(sealed, NAME + id);
    }

    byte[] sealReason(UUID id, String reason) {
        return vault.sealText(reason, REASON + id);
    }

    String openReason(UUID id, byte[] sealed) {
        return vault.legible(sealed, REASON + id);
    }

    List<byte[]> idHashes(IdNumber id) {
        return hashes.all(hashed(id));
    }

    /** Not the hash of the register of volunteers: the two tables cannot be joined by it. */
    static String hashed(IdNumber id) {
        return "self-application:" + id.value();
    }
}
