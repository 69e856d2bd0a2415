package org.wugu.bench.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * Seals and hashes with the keys of a service, as it does itself: what this writes the service can open. A difference
 * would show at once, because the service refuses what does not open.
 */
public final class Sealing {

    private static final int HASH_BYTES = 28;

    private final Aead vault;
    private final PrfSet hashes;

    private Sealing(Aead vault, PrfSet hashes) {
        this.vault = vault;
        this.hashes = hashes;
    }

    /** The keys in these two files. */
    public static Sealing with(Path vaultKeyset, Path hashKeyset) throws IOException, GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
        return new Sealing(
                keyset(vaultKeyset).getPrimitive(RegistryConfiguration.get(), Aead.class),
                keyset(hashKeyset).getPrimitive(RegistryConfiguration.get(), PrfSet.class));
    }

    byte[] seal(byte[] plain, String context) throws GeneralSecurityException {
        return vault.encrypt(plain, context.getBytes(UTF_8));
    }

    byte[] hash(String value) throws GeneralSecurityException {
        byte[] mac = hashes.computePrimary(value.getBytes(UTF_8), HASH_BYTES);
        return ByteBuffer.allocate(Integer.BYTES + HASH_BYTES)
                .putInt(hashes.getPrimaryId())
                .put(mac)
                .array();
    }

    private static KeysetHandle keyset(Path file) throws IOException, GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
    }
}
