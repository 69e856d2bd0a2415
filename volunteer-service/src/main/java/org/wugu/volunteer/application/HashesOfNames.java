package org.wugu.volunteer.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wugu.platform.crypto.Rehashed;

/** By what volunteers are searched: the whole name and the surname. */
@ApplicationScoped
class HashesOfNames implements Rehashed {

    @Override
    public String table() {
        return "volunteer_name_token";
    }

    @Override
    public List<String> values(byte[] opened) {
        return of(new String(opened, UTF_8));
    }

    /** What is hashed of a name. */
    static List<String> of(String name) {
        return List.of(whole(name), "surname:" + Surname.of(name));
    }

    static String whole(String name) {
        return "name:" + name;
    }
}
