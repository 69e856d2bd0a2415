package org.wugu.platform.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.crypto.CannotOpen;
import org.wugu.platform.crypto.Vault;

/** A column of records, each sealed for its row as JSON; {@code wugu.seals} declares the same column in the migration. */
public final class SealedRecord<T> {

    private final Vault vault;
    private final ObjectMapper json;
    private final String place;
    private final Class<T> type;

    /** @param place as {@link SealedText} takes it */
    public SealedRecord(Vault vault, ObjectMapper json, String place, Class<T> type) {
        this.vault = vault;
        this.json = json;
        this.place = place + ":";
        this.type = type;
    }

    public byte[] seal(UUID row, T value) {
        try {
            return vault.seal(json.writeValueAsBytes(value), place + row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(type.getSimpleName() + " cannot be written as JSON", e);
        }
    }

    /** @throws CannotOpen when the value was changed, stood elsewhere, or its key is gone */
    public T open(UUID row, byte[] sealed) {
        return read(vault.open(sealed, place + row));
    }

    /** As {@link #open}; empty where there is nothing and, with an alarm, where it does not open. */
    public Optional<T> openIfPossible(UUID row, byte @Nullable [] sealed) {
        return sealed == null
                ? Optional.empty()
                : vault.openIfPossible(sealed, place + row).map(this::read);
    }

    /** What was sealed. */
    public T read(byte[] opened) {
        try {
            return json.readValue(opened, type);
        } catch (IOException e) {
            throw new IllegalStateException("what was sealed in " + place + " is no " + type.getSimpleName(), e);
        }
    }
}
