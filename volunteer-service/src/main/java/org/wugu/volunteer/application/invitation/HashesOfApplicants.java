package org.wugu.volunteer.application.invitation;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.crypto.Rehashed;
import org.wugu.volunteer.application.ApplicationForm;

/** By what applicants are found who have handed in twice: the ID number in what was handed in. */
@ApplicationScoped
class HashesOfApplicants implements Rehashed {

    private final ObjectMapper json;

    HashesOfApplicants(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String table() {
        return "self_application_hash";
    }

    @Override
    public List<String> values(byte[] opened) {
        try {
            ApplicationForm form = json.readValue(opened, ApplicationForm.class);
            return List.of(SealedForms.hashed(IdNumber.of(requireNonNull(form.idNumber()))));
        } catch (IOException e) {
            throw new IllegalStateException("what was handed in is no form", e);
        }
    }
}
