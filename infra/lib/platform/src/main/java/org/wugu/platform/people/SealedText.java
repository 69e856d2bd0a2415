package org.wugu.platform.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.crypto.Vault;

/** A column of words about people, each sealed for its row; {@code wugu.seals} declares the same column in the migration. */
public final class SealedText {

    private final Vault vault;
    private final String place;

    /** @param place as {@code officer_phone.sealed}, or the table alone where the migration has it so */
    public SealedText(Vault vault, String place) {
        this.vault = vault;
        this.place = place + ":";
    }

    public byte[] seal(UUID row, String words) {
        return vault.sealText(words, place + row);
    }

    /** As {@link #seal}; nothing of nothing. */
    public byte @Nullable [] sealOrNull(UUID row, @Nullable String words) {
        return words == null ? null : seal(row, words);
    }

    /** The words; empty where there are none, and, with an alarm, where they do not open. */
    public Optional<String> openIfPossible(UUID row, byte @Nullable [] sealed) {
        return sealed == null
                ? Optional.empty()
                : vault.openIfPossible(sealed, place + row).map(words -> new String(words, UTF_8));
    }

    /** The words, or that they cannot be read. */
    public String open(UUID row, byte[] sealed) {
        return vault.legible(sealed, place + row);
    }

    /** As {@link #open}; null where there are no words, or no longer because the person was erased. */
    public @Nullable String openOrNull(UUID row, byte @Nullable [] sealed) {
        return sealed == null || sealed.length == 0 ? null : open(row, sealed);
    }
}
