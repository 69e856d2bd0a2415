package org.wugu.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import io.micrometer.core.instrument.Metrics;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.wugu.problem.ProblemTexts;

/**
 * Seals personal data before it is stored and opens it again (AES-256-GCM by Tink). The context is bound to the value:
 * bytes that are copied to another row or column do not open there. Sealed values are 33 bytes longer than plain ones,
 * and sealing the same value twice gives different bytes; to find by value, store a {@link KeyedHash} beside it.
 */
@Startup
@ApplicationScoped
public class Vault {

    private static final Logger LOG = Logger.getLogger(Vault.class);

    static final String SETTING = "wugu.vault.keyset";

    private final LiveKeyset<Aead> keys;

    /** @throws KeyFileException when the key file does not serve; the service then does not start */
    Vault(@ConfigProperty(name = SETTING) Path file) throws GeneralSecurityException {
        AeadConfig.register();
        this.keys =
                new LiveKeyset<>(SETTING, file, keyset -> keyset.getPrimitive(RegistryConfiguration.get(), Aead.class));
    }

    /** The keys in use. */
    LiveKeyset<Aead> keys() {
        return keys;
    }

    /** The id of the key that sealed the value, which stands after its first byte. */
    public static long keyOf(byte[] sealed) {
        return Integer.toUnsignedLong(ByteBuffer.wrap(sealed).getInt(1));
    }

    /** The id of the key that seals now. */
    public long sealsWith() {
        return keys.use().writes();
    }

    /**
     * Seals with the primary key.
     *
     * @param context where the value stands: table, {@code ":"}, row id; the same is needed to open it
     */
    public byte[] seal(byte[] plain, String context) {
        try {
            return keys.get().encrypt(plain, context.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed for " + context, e);
        }
    }

    /**
     * Opens what any key of the keyset has sealed.
     *
     * @throws CannotOpen when the value was changed, stood elsewhere, or its key is gone
     */
    public byte[] open(byte[] sealed, String context) {
        try {
            return keys.get().decrypt(sealed, context.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new CannotOpen(context, e);
        }
    }

    /**
     * As {@link #open}, for what is shown beside other values: one that does not open is absent, and raises an alarm in log
     * and metric ({@code wugu.vault.unreadable}), instead of taking the whole page with it.
     */
    public Optional<byte[]> openIfPossible(byte[] sealed, String context) {
        try {
            return Optional.of(open(sealed, context));
        } catch (CannotOpen e) {
            Metrics.counter("wugu.vault.unreadable").increment();
            LOG.error(e.getMessage());
            return Optional.empty();
        }
    }

    /** As {@link #openIfPossible}, for text: what does not open is shown as unreadable, in Chinese as the data are. */
    public String legible(byte[] sealed, String context) {
        return openIfPossible(sealed, context)
                .map(plain -> new String(plain, UTF_8))
                .orElseGet(Vault::unreadable);
    }

    /** What stands in the place of a value that does not open. */
    public static String unreadable() {
        return new ProblemTexts().text("unreadable", Locale.SIMPLIFIED_CHINESE, List.of());
    }

    /** As {@link #seal}, for text. */
    public byte[] sealText(String plain, String context) {
        return seal(plain.getBytes(UTF_8), context);
    }

    /** As {@link #open}, for text. */
    public String openText(byte[] sealed, String context) {
        return new String(open(sealed, context), UTF_8);
    }
}
