package org.wugu.volunteer.invitation;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.crypto.KeyedHash;
import org.wugu.platform.crypto.Rehashed;
import org.wugu.platform.crypto.RehashedTables;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.people.SealedRecord;
import org.wugu.platform.people.SealedText;
import org.wugu.volunteer.form.ApplicationForm;

/** What an applicant entered, sealed until the township opens it; who has handed in twice is found by the ID number. */
@Singleton
class SealedForms implements RehashedTables {

    final SealedRecord<ApplicationForm> form;
    final SealedText name;
    final SealedText reason;

    private final KeyedHash hashes;

    SealedForms(Vault vault, KeyedHash hashes, ObjectMapper json) {
        this.form = new SealedRecord<>(vault, json, "self_application_content", ApplicationForm.class);
        this.name = new SealedText(vault, "self_application_content.name");
        this.reason = new SealedText(vault, "self_application.reason");
        this.hashes = hashes;
    }

    List<byte[]> idHashes(IdNumber id) {
        return hashes.all(hashed(id));
    }

    @Override
    public List<Rehashed> rehashed() {
        return List.of(new Rehashed(
                "self_application_hash",
                opened -> List.of(
                        hashed(IdNumber.of(requireNonNull(form.read(opened).idNumber()))))));
    }

    /** Not the hash of the register of volunteers: the two tables cannot be joined by it. */
    private static String hashed(IdNumber id) {
        return "self-application:" + id.value();
    }
}
