package org.wugu.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wugu.testing.Caller;
import org.wugu.testing.ScopeMatrix;

/** Requests to one operation that would be right, with things that exist. */
final class Samples {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Making things anew costs more than all that is done to them. */
    private static final int MOST_REFRESHES = 5;

    private final Operation operation;
    private final ScopeMatrix matrix;
    private final ScopeMatrix.Row row;
    private final Map<Caller, String> tokens;
    private final List<Caller> admitted;
    private @Nullable Filled filled;
    private int refreshes;

    Samples(Operation operation, ScopeMatrix matrix, Map<Caller, String> tokens) {
        this.operation = operation;
        this.matrix = matrix;
        this.row = matrix.row(operation.endpoint());
        this.tokens = tokens;
        this.admitted = row.admitted();
    }

    /** With everything that stands for a thing replaced by one. */
    private record Filled(
            Map<String, String> places,
            Map<String, String> query,
            Map<String, String> headers,
            @Nullable String body) {}

    /** By whomever: mostly somebody who is let in. */
    Draft next(Dice dice, int port) {
        return by(someone(dice), dice, port);
    }

    /** By somebody who is let in, so that what is sent is read. */
    Draft admitted(Dice dice, int port) {
        assertThat(row.isOpen() || !admitted.isEmpty())
                .as("somebody is let in at " + operation.endpoint())
                .isTrue();
        return by(row.isOpen() ? Optional.empty() : Optional.of(dice.pick(admitted)), dice, port);
    }

    private Draft by(Optional<Caller> caller, Dice dice, int port) {
        Filled right = filled == null ? fill() : filled;
        Draft draft = new Draft(operation.method(), operation.path());
        draft.headers.put("Host", "localhost:" + port);
        caller.ifPresent(who -> {
            draft.headers.put("Authorization", "Bearer " + tokens.get(who));
            draft.note("as " + who.username());
        });
        right.places().forEach((name, value) -> draft.places.put(name, Draft.encoded(value)));
        right.query().forEach((name, value) -> draft.query.add(name + "=" + Draft.encoded(value)));
        right.headers().forEach(draft.headers::put);
        draft.headers.computeIfPresent(
                "Idempotency-Key", (name, used) -> dice.id().toString());
        // each is another phone, so that what bounds one does not shut out all
        draft.headers.put("X-Forwarded-For", "10." + dice.below(256) + "." + dice.below(256) + "." + dice.below(256));
        body(draft, right.body());
        return draft;
    }

    /** Something was done with the things: they are as they were no more. */
    void usedUp() {
        if (refreshes < MOST_REFRESHES) {
            filled = null;
        }
    }

    private Optional<Caller> someone(Dice dice) {
        if (row.isOpen() && dice.chance(80)) {
            return Optional.empty();
        }
        List<Caller> from = admitted.isEmpty() || dice.chance(15) ? matrix.callers() : admitted;
        return Optional.of(dice.pick(from));
    }

    private void body(Draft draft, @Nullable String body) {
        if (operation.takesJson()) {
            draft.headers.put("Content-Type", "application/json");
            draft.json = parsed(body);
        } else if (body != null) {
            draft.headers.put("Content-Type", row.mediaType());
            draft.text(body);
        }
    }

    private static JsonNode parsed(@Nullable String body) {
        try {
            return body == null ? JsonNodeFactory.instance.objectNode() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("the matrix has a body that is no JSON", e);
        }
    }

    private Filled fill() {
        // one at a time: what makes things is not made for several at once
        synchronized (matrix) {
            refreshes++;
            filled = new Filled(row.filled("path"), row.filled("query"), row.filled("headers"), row.body());
            return filled;
        }
    }

    static Map<Caller, String> tokensOf(List<Caller> callers) {
        Map<Caller, String> tokens = new LinkedHashMap<>();
        new ArrayList<>(callers).forEach(caller -> tokens.put(caller, caller.token()));
        return tokens;
    }
}
