package org.wugu.platform.idempotency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.crypto.CannotOpen;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.scope.CurrentScope;

/** What was answered to a person's request, as it is kept for the same request again: JSON, sealed for the person and key. */
@ApplicationScoped
class Answers {

    private final ObjectMapper json;
    private final Vault vault;
    private final CurrentScope scope;

    Answers(ObjectMapper json, Vault vault, CurrentScope scope) {
        this.json = json;
        this.vault = vault;
        this.scope = scope;
    }

    byte @Nullable [] seal(String key, @Nullable Object answer) {
        try {
            return answer == null ? null : vault.seal(json.writeValueAsBytes(answer), context(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer as it was, or nothing where there was none or its key is gone. */
    @Nullable
    Object open(String key, byte @Nullable [] sealed) {
        if (sealed == null) {
            return null;
        }
        try {
            JsonNode answer = json.readTree(vault.open(sealed, context(key)));
            return answer.isTextual() ? answer.textValue() : answer;
        } catch (CannotOpen keyIsGone) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String context(String key) {
        return "idempotency_key:" + scope.get().person() + ":" + key;
    }
}
