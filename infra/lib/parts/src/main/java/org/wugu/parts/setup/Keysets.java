package org.wugu.parts.setup;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.wugu.parts.PrivateFile;

/** The key files of a service: one that seals and one that hashes. They are made once and never again. */
public final class Keysets {

    private Keysets() {}

    public static Path vault(Path folder, String service) {
        return folder.resolve(service + "-vault.json");
    }

    public static Path hash(Path folder, String service) {
        return folder.resolve(service + "-hash.json");
    }

    /** Makes what is missing of a service's two key files. */
    public static void ensure(Path folder, String service) {
        try {
            AeadConfig.register();
            PrfConfig.register();
            ensure(vault(folder, service), PredefinedAeadParameters.AES256_GCM);
            ensure(hash(folder, service), PredefinedPrfParameters.HMAC_SHA256_PRF);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void ensure(Path file, Parameters kind) throws GeneralSecurityException {
        if (!Files.exists(file)) {
            KeysetHandle keyset = KeysetHandle.generateNew(kind);
            PrivateFile.write(file, TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
        }
    }
}
