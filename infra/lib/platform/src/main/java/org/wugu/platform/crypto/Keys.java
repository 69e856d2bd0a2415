package org.wugu.platform.crypto;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes key files and changes the keys in them. As a program: {@code Keys new-vault FILE}, {@code new-hash FILE}, {@code list
 * FILE}, {@code add FILE}, {@code promote FILE KEY-ID}, {@code status URL} of a service's management port, and {@code remove
 * FILE KEY-ID URL}, which asks that service first. Files are written whole or not at all, with mode 600.
 */
public final class Keys {

    /** What {@link KeyStatus} says of a key that nothing needs any more. */
    static final String MAY_GO = "may go";

    private static final String USAGE = "usage: Keys new-vault FILE | new-hash FILE | list FILE | add FILE"
            + " | promote FILE KEY-ID | status URL | remove FILE KEY-ID URL, with the URL of a service's management port";

    private Keys() {}

    public static void main(String[] args) {
        try {
            System.out.println(run(args));
        } catch (KeyFileException | IllegalArgumentException | IOException | GeneralSecurityException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static String run(String... args) throws IOException, GeneralSecurityException, InterruptedException {
        int expected = args.length == 0 ? 0 : args[0].equals("promote") ? 3 : args[0].equals("remove") ? 4 : 2;
        if (args.length == 0 || args.length != expected) {
            throw new IllegalArgumentException(USAGE);
        }
        if (args[0].equals("status")) {
            return String.join(System.lineSeparator(), status(args[1]));
        }
        Path file = Path.of(args[1]);
        switch (args[0]) {
            case "new-vault" -> newVault(file);
            case "new-hash" -> newHash(file);
            case "add" -> add(file);
            case "promote" -> promote(file, keyId(args[2]));
            case "remove" -> remove(file, keyId(args[2]), args[3]);
            case "list" -> {}
            default -> throw new IllegalArgumentException(USAGE);
        }
        return list(file);
    }

    /** Makes the key file for {@link Vault} with one key. */
    public static void newVault(Path file) throws IOException, GeneralSecurityException {
        create(file, PredefinedAeadParameters.AES256_GCM);
    }

    /** Makes the key file for {@link KeyedHash} with one key. */
    public static void newHash(Path file) throws IOException, GeneralSecurityException {
        create(file, PredefinedPrfParameters.HMAC_SHA256_PRF);
    }

    /** Adds a key of the same kind that opens and finds, but does not write yet; answers its id. */
    public static int add(Path file) throws IOException, GeneralSecurityException {
        KeysetHandle keyset = read(file);
        Parameters kind = keyset.getPrimary().getKey().getParameters();
        KeysetHandle grown = KeysetHandle.newBuilder(keyset)
                .addEntry(KeysetHandle.generateEntryFromParameters(kind).withRandomId())
                .build();
        write(file, grown);
        return grown.getAt(grown.size() - 1).getId();
    }

    /** Lets that key write from now on. The others still open and find. */
    public static void promote(Path file, int keyId) throws IOException, GeneralSecurityException {
        KeysetHandle.Builder builder = KeysetHandle.newBuilder(read(file));
        for (int i = 0; i < builder.size(); i++) {
            if (read(file).getAt(i).getId() == keyId) {
                builder.getAt(i).makePrimary();
                write(file, builder.build());
                return;
            }
        }
        throw new IllegalArgumentException(file + " has no key " + Integer.toUnsignedString(keyId));
    }

    /** What a running service says of its keys, a line for each. */
    private static List<String> status(String managementUrl) throws IOException, InterruptedException {
        HttpRequest ask = HttpRequest.newBuilder(URI.create(managementUrl + "/q/health/group/keys"))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(ask, HttpResponse.BodyHandlers.ofString());
        List<String> lines = new ArrayList<>();
        for (JsonNode check : new ObjectMapper().readTree(answer.body()).path("checks")) {
            check.path("data")
                    .properties()
                    .forEach(said ->
                            lines.add(said.getKey() + ": " + said.getValue().asText()));
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("nothing is told of keys at " + managementUrl);
        }
        return lines;
    }

    /** Removes a key of which the service says that it may go. */
    private static void remove(Path file, int keyId, String managementUrl)
            throws IOException, GeneralSecurityException, InterruptedException {
        String said = " key " + Integer.toUnsignedString(keyId) + ": ";
        String standing = status(managementUrl).stream()
                .filter(line -> line.contains(said))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(managementUrl + " writes with key "
                        + Integer.toUnsignedString(keyId) + ", or does not have it"));
        if (!standing.endsWith(said + MAY_GO)) {
            throw new IllegalArgumentException(standing);
        }
        remove(file, keyId);
    }

    /** Removes a key; what it sealed opens no more. */
    public static void remove(Path file, int keyId) throws IOException, GeneralSecurityException {
        KeysetHandle keyset = read(file);
        KeysetHandle.Builder builder = KeysetHandle.newBuilder(keyset);
        for (int i = 0; i < builder.size(); i++) {
            if (keyset.getAt(i).getId() == keyId && !keyset.getAt(i).isPrimary()) {
                builder.deleteAt(i);
                write(file, builder.build());
                return;
            }
        }
        throw new IllegalArgumentException(
                file + " has no key " + Integer.toUnsignedString(keyId) + ", or writes with it");
    }

    private static String list(Path file) {
        KeysetHandle keyset = read(file);
        StringBuilder text = new StringBuilder(file + ":");
        for (int i = 0; i < keyset.size(); i++) {
            KeysetHandle.Entry entry = keyset.getAt(i);
            text.append(' ').append(Integer.toUnsignedString(entry.getId()));
            text.append(entry.isPrimary() ? " (writes)" : "");
        }
        return text.toString();
    }

    private static int keyId(String text) {
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(text + " is no key id; list shows them", e);
        }
    }

    private static KeysetHandle read(Path file) {
        register();
        return KeysetFile.read("key file", file);
    }

    private static void create(Path file, Parameters kind) throws IOException, GeneralSecurityException {
        register();
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file + " exists; keys that are overwritten take their data with them");
        }
        write(file, KeysetHandle.generateNew(kind, RegistryConfiguration.get()));
    }

    private static void register() {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink does not know its own keys", e);
        }
    }

    private static void write(Path file, KeysetHandle keyset) throws IOException, GeneralSecurityException {
        String json = TinkJsonProtoKeysetFormat.serializeKeyset(
                keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IllegalArgumentException("there is no folder " + folder + " to keep the keys in");
        }
        Path whole = Files.createTempFile(
                folder,
                "keys",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(whole, json);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
