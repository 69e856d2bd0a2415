package org.wugu.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wugu.platform.crypto.KeyRollCall.Keyset.HASH;
import static org.wugu.platform.crypto.KeyRollCall.Keyset.VAULT;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wugu.platform.OnRealParts;
import org.wugu.testing.Database;

/** A replica is started anew with files that the other, which is this service, has not got yet. */
@OnRealParts
class KeyRollCallTest {

    @Inject
    DataSource dataSource;

    @Inject
    KeyRollCall other;

    @Inject
    Vault othersVault;

    @Inject
    Scheduler scheduler;

    @TempDir
    Path folder;

    private final Database database = Database.of("child");

    @BeforeEach
    void onlyTheOther() {
        scheduler.pause();
        database.execute("truncate key_replica");
        other.call();
    }

    @AfterEach
    void onlyTheOtherAgain() {
        database.execute("truncate key_replica");
        scheduler.resume();
    }

    @Test
    void whoever_starts_with_a_promoted_key_writes_with_the_former_until_all_hold_it() throws Exception {
        // Given
        Vault vault = new Vault(promoted(Vault.SETTING));
        KeyedHash hashes = new KeyedHash(promoted(KeyedHash.SETTING));
        KeyRollCall started = new KeyRollCall(dataSource, vault, hashes);
        // When
        started.start(new StartupEvent());
        started.call();
        // Then
        assertThat(othersVault.openText(vault.sealText("words", "thing:1"), "thing:1"))
                .isEqualTo("words");
        assertThat(started.own(VAULT).writes()).isEqualTo(other.own(VAULT).writes());
        assertThat(started.own(HASH).writes()).isEqualTo(other.own(HASH).writes());
        // When
        database.execute("delete from key_replica where cardinality(holds) = 1");
        started.call();
        // Then
        assertThat(started.own(VAULT).writes()).isEqualTo(started.own(VAULT).promoted());
        assertThat(started.own(HASH).writes()).isEqualTo(started.own(HASH).promoted());
    }

    private Path promoted(String setting) throws Exception {
        Path file = Files.copy(
                Path.of(ConfigProvider.getConfig().getValue(setting, String.class)), folder.resolve(setting));
        Keys.promote(file, Keys.add(file));
        return file;
    }
}
