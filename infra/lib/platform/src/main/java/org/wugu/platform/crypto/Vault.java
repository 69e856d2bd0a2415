package org.wugu.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals personal data before it is stored and opens it again (AES-256-GCM by Tink). The context is bound to the value:
 * bytes that are copied to another row or column do not open there. Sealed values are 33 bytes longer than plain ones,
 * and sealing the same value twice gives different bytes; to find by value, store a {@link KeyedHash} beside it.
 */
@Startup
@ApplicationScoped
public class Vault {

    static final String SETTING = "wugu.vault.keyset";

    private final LiveKeyset<Aead> keys;

    /** @throws KeyFileException when the key file does not serve; the service then does not start */
    Vault(@ConfigProperty(name = SETTING) Path file) throws GeneralSecurityException {
        AeadConfig.register();
        this.keys =
                new LiveKeyset<>(SETTING, file, keyset -> keyset.getPrimitive(RegistryConfiguration.get(), Aead.class));
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

    /** As {@link #seal}, for text. */
    public byte[] sealText(String plain, String context) {
        return seal(plain.getBytes(UTF_8), context);
    }

    /** As {@link #open}, for text. */
    public String openText(byte[] sealed, String context) {
        return new String(open(sealed, context), UTF_8);
    }
}
