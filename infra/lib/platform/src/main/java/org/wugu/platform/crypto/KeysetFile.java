package org.wugu.platform.crypto;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** Reads a Tink JSON keyset from a file and says in one sentence why it cannot. */
final class KeysetFile {

    private KeysetFile() {}

    /** @throws KeyFileException when there is no such file, it cannot be read, or it is no keyset */
    static KeysetHandle read(String setting, Path file) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        } catch (NoSuchFileException e) {
            throw new KeyFileException(
                    setting, file, "the key file does not exist; restore it from its backup, or make one with Keys", e);
        } catch (MalformedInputException | GeneralSecurityException e) {
            throw new KeyFileException(setting, file, "the file is not a Tink keyset in JSON", e);
        } catch (IOException e) {
            throw new KeyFileException(
                    setting, file, "the key file cannot be read; its owner must be the service's user", e);
        }
    }
}
