package org.wugu.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.core.Context;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wugu.platform.crypto.KeyedHash;
import org.wugu.platform.crypto.Keys;

class RequestHashTest {

    /** A request with everything that hides from JSON or changes its order. */
    private record Form(
            String name,

            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
            String secret,

            @JsonIgnore String ignored,
            Collection<String> skills,
            Map<String, Integer> counts,
            LocalDate day) {}

    private static final Form FORM = form("a", "b", new LinkedHashSet<>(List.of("x", "y")));

    @TempDir
    Path folder;

    private Path keys;
    private RequestHash hashes;

    @BeforeEach
    void makeKeys() throws Exception {
        keys = folder.resolve("hash.json");
        Keys.newHash(keys);
        hashes = with(keys);
    }

    @Test
    void nobody_tries_out_what_a_request_said_without_the_key() throws Exception {
        // Given
        Path others = folder.resolve("other.json");
        Keys.newHash(others);
        // When
        byte[] tried = with(others).of(endpoint("create"), new Object[] {FORM});
        // Then
        assertThat(hash("create", FORM)).isNotEqualTo(tried);
    }

    @Test
    void a_request_from_before_a_rotation_is_still_known() throws Exception {
        // Given
        byte[] kept = hash("create", FORM);
        Keys.promote(keys, Keys.add(keys));
        RequestHash rotated = with(keys);
        // When, Then
        assertThat(rotated.of(endpoint("create"), new Object[] {FORM})).isNotEqualTo(kept);
        assertThat(rotated.matches(kept, endpoint("create"), new Object[] {FORM}))
                .isTrue();
        assertThat(rotated.matches(kept, endpoint("other"), new Object[] {FORM}))
                .isFalse();
    }

    @Test
    void equal_requests_have_equal_hashes_whatever_the_order_of_their_sets_and_maps() {
        // Given
        Form same = form("a", "b", new LinkedHashSet<>(List.of("y", "x")));
        // When, Then
        assertThat(hash("create", same)).isEqualTo(hash("create", FORM));
    }

    @Test
    void what_json_hides_makes_a_difference() {
        assertThat(hash("create", form("other", "b", FORM.skills()))).isNotEqualTo(hash("create", FORM));
        assertThat(hash("create", form("a", "other", FORM.skills()))).isNotEqualTo(hash("create", FORM));
        assertThat(hash("create", form("a", "b", List.of("y", "x")))).isNotEqualTo(hash("create", FORM));
    }

    @Test
    void the_endpoint_makes_a_difference_and_the_context_does_not() {
        assertThat(hash("other", FORM)).isNotEqualTo(hash("create", FORM));
        assertThat(hash("inContext", FORM, "one")).isEqualTo(hash("inContext", FORM, "two"));
    }

    @Test
    void a_missing_argument_is_not_an_empty_one() {
        assertThat(hash("other", (Object) null)).isNotEqualTo(hash("other", ""));
    }

    @Test
    void a_stream_is_refused() {
        assertThatThrownBy(() -> hash("other", InputStream.nullInputStream()))
                .isInstanceOf(IllegalStateException.class);
    }

    @SuppressWarnings("unused") // stands for an endpoint
    private static void create(Object form) {}

    @SuppressWarnings("unused") // stands for an endpoint
    private static void other(Object form) {}

    @SuppressWarnings("unused") // stands for an endpoint
    private static void inContext(Object form, @Context Object context) {}

    private byte[] hash(String endpoint, @Nullable Object... arguments) {
        return hashes.of(endpoint(endpoint), arguments);
    }

    private static Method endpoint(String name) {
        return Stream.of(RequestHashTest.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static RequestHash with(Path keys) throws GeneralSecurityException {
        return new RequestHash(new ObjectMapper().registerModule(new JavaTimeModule()), new KeyedHash(keys));
    }

    private static Form form(String secret, String ignored, Collection<String> skills) {
        Map<String, Integer> counts = new TreeMap<>(Map.of("a", 1, "b", 2));
        return new Form("name", secret, ignored, skills, counts, LocalDate.of(2026, 11, 23));
    }
}
