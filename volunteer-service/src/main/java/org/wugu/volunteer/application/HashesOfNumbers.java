package org.wugu.volunteer.application;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.crypto.Rehashed;

/** By what a registered person is known again: the ID number in the sealed identity. */
@ApplicationScoped
class HashesOfNumbers implements Rehashed {

    private final ObjectMapper json;

    HashesOfNumbers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String table() {
        return "volunteer_id_hash";
    }

    @Override
    public List<String> values(byte[] opened) {
        try {
            ApplicationForm form = json.readValue(opened, ApplicationForm.class);
            return List.of(RegisteredPersons.hashed(IdNumber.of(requireNonNull(form.idNumber()))));
        } catch (IOException e) {
            throw new IllegalStateException("an identity is no form", e);
        }
    }
}
