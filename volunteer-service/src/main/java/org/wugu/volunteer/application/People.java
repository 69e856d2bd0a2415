package org.wugu.volunteer.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.crypto.KeyedHash;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;
import org.wugu.platform.database.Sql;
import org.wugu.volunteer.journey.Names;

/**
 * Who the volunteers are: names, and everything else that the form says of a person, sealed. Each table has its own policy
 * of who may read it; what a reader may not read is simply absent.
 */
@ApplicationScoped
public class People {

    private static final String INSERT_NAME =
            "insert into volunteer_name (volunteer_id, township_code, sealed) values (:volunteer, :township, :name)";
    private static final String INSERT_TOKEN =
            "insert into volunteer_name_token (volunteer_id, township_code, token) values (:volunteer, :township, :hash)";
    private static final String INSERT_IDENTITY = """
            insert into volunteer_identity (volunteer_id, township_code, sealed, masked)
            values (:volunteer, :township, :identity, :masked)""";
    private static final String IDENTITIES = """
            select i.volunteer_id, i.sealed identity, n.sealed name
            from volunteer_identity i join volunteer_name n on n.volunteer_id = i.volunteer_id
            where i.volunteer_id = any (:volunteers)""";

    private static final String IDENTITY_TABLE = "volunteer_identity:";
    private static final String MASKED = "volunteer_identity.masked:";

    private final Database database;
    private final Names names;
    private final Vault vault;
    private final KeyedHash hashes;
    private final NumbersOfPeople numbers;
    private final ObjectMapper json;

    People(Database database, Names names, Vault vault, KeyedHash hashes, NumbersOfPeople numbers, ObjectMapper json) {
        this.database = database;
        this.names = names;
        this.vault = vault;
        this.hashes = hashes;
        this.numbers = numbers;
        this.json = json;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Sealed(UUID volunteerId, byte[] identity, byte[] name) {}

    /**
     * Keeps the identities of new volunteers.
     *
     * @param contested which of their numbers somebody has under another name
     * @throws Problem {@code already-registered} when somebody was faster
     */
    public void add(Map<UUID, CheckedForm> people, Set<IdNumber> contested) {
        database.sql(INSERT_NAME).forEach(people.entrySet(), (insert, person) -> ofNewcomer(insert, person)
                .with("name", sealedName(person.getKey(), person.getValue())));
        insertTokens(people);
        database.sql(INSERT_IDENTITY).forEach(people.entrySet(), (insert, person) -> ofNewcomer(insert, person)
                .with("identity", sealedIdentity(person.getKey(), person.getValue()))
                .with("masked", sealedMasked(person.getKey(), person.getValue())));
        numbers.add(people, contested);
    }

    /**
     * Writes what a corrected form says.
     *
     * @throws Problem {@code already-registered} when the new ID number is registered anywhere in the city, {@code guessing}
     */
    public void correct(UUID volunteer, CheckedForm form) {
        database.sql("update volunteer_name set sealed = :name where volunteer_id = :volunteer")
                .with("name", sealedName(volunteer, form))
                .with("volunteer", volunteer)
                .run();
        database.sql("update volunteer_identity set sealed = :identity, masked = :masked"
                        + " where volunteer_id = :volunteer")
                .with("identity", sealedIdentity(volunteer, form))
                .with("masked", sealedMasked(volunteer, form))
                .with("volunteer", volunteer)
                .run();
        database.sql("delete from volunteer_name_token where volunteer_id = :volunteer")
                .with("volunteer", volunteer)
                .run();
        insertTokens(Map.of(volunteer, form));
        numbers.correct(volunteer, form);
    }

    /** The forms of those volunteers whose identities the reader may read, with their names; none for one that does not open. */
    public Map<UUID, ApplicationForm> identities(Collection<UUID> volunteers) {
        Map<UUID, ApplicationForm> found = new LinkedHashMap<>();
        for (Sealed sealed :
                database.sql(IDENTITIES).with("volunteers", volunteers).list(Sealed.class)) {
            UUID id = sealed.volunteerId();
            String name = name(id, sealed.name());
            identity(id, sealed.identity()).ifPresent(form -> found.put(id, form.named(name)));
        }
        return found;
    }

    String name(UUID volunteer, byte[] sealed) {
        return names.open(volunteer, sealed);
    }

    /** What was sealed for the volunteer; empty, with an alarm, when it does not open. */
    Optional<ApplicationForm> identity(UUID volunteer, byte[] sealed) {
        return vault.openIfPossible(sealed, IDENTITY_TABLE + volunteer).map(plain -> form(volunteer, plain));
    }

    private ApplicationForm form(UUID volunteer, byte[] plain) {
        try {
            return json.readValue(plain, ApplicationForm.class);
        } catch (IOException e) {
            throw new IllegalStateException("the identity of " + volunteer + " is no form", e);
        }
    }

    /** What a list shows of the numbers, while the form stays sealed; empty, with an alarm, when it does not open. */
    Optional<MaskedNumbers> masked(UUID volunteer, byte[] sealed) {
        return vault.openIfPossible(sealed, MASKED + volunteer).map(MaskedNumbers::ofText);
    }

    /** What to look for in the table of tokens when somebody searches for a whole name or a surname. */
    List<byte[]> searchTokens(String typed) {
        String name = Typing.name(typed);
        if (name == null) {
            return List.of();
        }
        List<byte[]> tokens = new ArrayList<>(hashes.all(HashesOfNames.whole(name)));
        tokens.addAll(hashes.all("surname:" + name));
        return tokens;
    }

    private static Sql ofNewcomer(Sql insert, Map.Entry<UUID, CheckedForm> person) {
        return insert.with("volunteer", person.getKey())
                .with("township", person.getValue().township());
    }

    private void insertTokens(Map<UUID, CheckedForm> people) {
        VolunteerHash.insert(database.sql(INSERT_TOKEN), people, form -> HashesOfNames.of(form.name()).stream()
                .flatMap(token -> hashes.all(token).stream())
                .toList());
    }

    private byte[] sealedName(UUID volunteer, CheckedForm form) {
        return names.seal(volunteer, form.name());
    }

    private byte[] sealedIdentity(UUID volunteer, CheckedForm form) {
        try {
            return vault.seal(json.writeValueAsBytes(form.form().named(null)), IDENTITY_TABLE + volunteer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a form is always JSON", e);
        }
    }

    private byte[] sealedMasked(UUID volunteer, CheckedForm form) {
        return vault.sealText(MaskedNumbers.of(form.form()).asText(), MASKED + volunteer);
    }
}
