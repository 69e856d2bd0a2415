package org.wugu.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds encrypted values without opening them: the same value under the same key always hashes to the same bytes, and
 * nobody without the key can try values out.
 *
 * <p>A hash is {@value #LENGTH} bytes: 4 of the key's id, its version, then 28 of HMAC-SHA256. Callers normalise the value
 * first (an ID number in upper case, a name without blanks), and prefix its kind where two kinds share one column.
 */
@Startup
@ApplicationScoped
public class KeyedHash {

    /** Bytes in a hash. */
    public static final int LENGTH = 32;

    static final String SETTING = "wugu.vault.hash-keyset";

    private final LiveKeyset<Hashes> keys;

    private record Hashes(int primary, Map<Integer, Prf> byKey) {
        static Hashes of(KeysetHandle keyset) throws GeneralSecurityException {
            PrfSet set = keyset.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
            return new Hashes(set.getPrimaryId(), Map.copyOf(set.getPrfs()));
        }
    }

    /** @throws KeyFileException when the key file does not serve; the service then does not start */
    public KeyedHash(@ConfigProperty(name = SETTING) Path file) throws GeneralSecurityException {
        PrfConfig.register();
        this.keys = new LiveKeyset<>(SETTING, file, Hashes::of);
    }

    /** The keys in use. */
    LiveKeyset<?> keys() {
        return keys;
    }

    /** The hash by the primary key: for a value that is known again only by those who bring it. */
    public byte[] of(String value) {
        return of(value.getBytes(UTF_8));
    }

    /** As {@link #of(String)}, for bytes. */
    public byte[] of(byte[] value) {
        Hashes hashes = keys.get();
        Prf primary = Objects.requireNonNull(hashes.byKey().get(hashes.primary()));
        return hash(hashes.primary(), primary, value);
    }

    /**
     * The hashes by every key of the keyset: what a look-up compares with, since older rows carry older keys; and what is
     * stored of a value that must not be there twice, one row for each.
     */
    public List<byte[]> all(String value) {
        return all(value.getBytes(UTF_8));
    }

    /** As {@link #all(String)}, for bytes. */
    public List<byte[]> all(byte[] value) {
        return keys.get().byKey().entrySet().stream()
                .map(key -> hash(key.getKey(), key.getValue(), value))
                .toList();
    }

    /** The id of the key that made the hash. */
    public static int keyVersion(byte[] hash) {
        return ByteBuffer.wrap(hash).getInt();
    }

    private static byte[] hash(int key, Prf prf, byte[] value) {
        try {
            byte[] mac = prf.compute(value, LENGTH - Integer.BYTES);
            return ByteBuffer.allocate(LENGTH).putInt(key).put(mac).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("hashing failed", e);
        }
    }
}
