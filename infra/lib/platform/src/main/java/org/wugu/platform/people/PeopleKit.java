package org.wugu.platform.people;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.crypto.KeyedHash;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;
import org.wugu.platform.guessing.Guesses;

/** What {@link SealedNames} and {@link SealedPeople} work with. */
@Singleton
public class PeopleKit {

    final Database database;
    final Vault vault;
    final KeyedHash hashes;
    final Guesses guesses;
    final AccessLog accessLog;
    final ObjectMapper json;
    final Clock clock;
    final int mostFound;

    PeopleKit(
            Database database,
            Vault vault,
            KeyedHash hashes,
            Guesses guesses,
            AccessLog accessLog,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "wugu.registered.most-found-in-an-hour") int mostFound) {
        this.database = database;
        this.vault = vault;
        this.hashes = hashes;
        this.guesses = guesses;
        this.accessLog = accessLog;
        this.json = json;
        this.clock = clock;
        this.mostFound = mostFound;
    }
}
