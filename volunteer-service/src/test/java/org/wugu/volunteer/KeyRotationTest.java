package org.wugu.volunteer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.wugu.platform.crypto.Keys;
import org.wugu.testing.Database;

/** Keys are replaced while the service runs, and nobody notices. */
@OnRealParts
class KeyRotationTest {

    private static final Duration SOON = Duration.ofSeconds(120);

    private final Database database = Database.of("volunteer");

    private final Path vaultKeys = file("wugu.vault.keyset");
    private final Path hashKeys = file("wugu.vault.hash-keyset");

    @TestHTTPResource(value = "/health/group/keys", management = true)
    @SuppressWarnings("NullAway.Init") // Quarkus fills it
    URL status;

    @Test
    void a_rotated_key_lets_nobody_in_twice_and_takes_nobody_away() throws Exception {
        // Given
        Applicant applicant = Applicant.next().with("name", "东方未明");
        JsonPath submitted = Api.pictured(applicant);
        String path = "/applications/" + submitted.getString("id");
        Applicant namesake = NumberConflictTest.withNumberOf(applicant, "西门无忧");
        JsonPath contested = Api.ok(Api.step(SHOUZHANG_CLERK, Api.draft(namesake), "submission", Map.of()));
        Applicant twice = Applicant.next();
        String handedIn = InvitationTest.pending(twice);
        String formerVault = writes("vault");
        String formerHash = writes("hash");
        // When
        String vault = rotated(vaultKeys);
        String hash = rotated(hashKeys);
        // Then
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(writes("vault")).isEqualTo(vault);
            assertThat(writes("hash")).isEqualTo(hash);
        });
        refusesToRegister(applicant);
        // When
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(said("vault key " + formerVault)).isEqualTo("may go");
            assertThat(said("hash key " + formerHash)).doesNotContain("written anew", "not all replicas");
        });
        // Then
        assertThat(said("hash key " + formerHash)).contains("access_log_seal");
        assertThat(database.number(
                        "select count(*) from volunteer_id_hash where volunteer_id = ?",
                        UUID.fromString(submitted.getString("id"))))
                .isEqualTo(2);
        assertThat(database.number(
                        "select count(*) from volunteer_id_hash where volunteer_id = ? and contested",
                        UUID.fromString(contested.getString("id"))))
                .isEqualTo(2);
        assertThat(database.number(
                        "select count(*) from self_application_hash where self_application_id = ?",
                        UUID.fromString(handedIn)))
                .isEqualTo(2);
        refusesToRegister(applicant);
        // When
        without(
                vaultKeys,
                formerVault,
                () -> without(hashKeys, formerHash, () -> {
                    // Then
                    as(YANGGU_REVIEWER)
                            .get(path)
                            .then()
                            .statusCode(200)
                            .body("name", equalTo("东方未明"))
                            .body("form", notNullValue())
                            .body("history.act", hasItem("SUBMITTED"));
                    as(YANGGU_REVIEWER).get(path + "/photo").then().statusCode(200);
                    as(YANGGU_REVIEWER)
                            .queryParam("name", "东方未明")
                            .get("/applications")
                            .then()
                            .statusCode(200)
                            .body("items.id", hasItem(submitted.getString("id")))
                            .body("items.unreadable", hasItem(false));
                    refusesToRegister(applicant);
                    refusesToRegister(namesake);
                    Api.step(YANGGU_REVIEWER, contested, "approval", Map.of("opinion", "同意"))
                            .then()
                            .statusCode(409)
                            .body("type", endsWith("/number-contested"));
                    InvitationTest.open(InvitationTest.pending(twice))
                            .then()
                            .statusCode(200)
                            .body("others", equalTo(1));
                    await().atMost(SOON).untilAsserted(() -> assertThat(database.number(
                                    "select (select count(*) from volunteer_id_hash where key_id = k)"
                                            + " + (select count(*) from self_application_hash where key_id = k)"
                                            + " from (select cast(? as bigint) k) former",
                                    formerHash))
                            .isZero());
                }));
    }

    private static void refusesToRegister(Applicant applicant) {
        Api.register(SHOUZHANG_CLERK, applicant).then().statusCode(409).body("type", endsWith("/already-registered"));
    }

    /** The key that was added to the file and promoted at once. */
    private static String rotated(Path file) throws IOException, GeneralSecurityException {
        int added = Keys.add(file);
        Keys.promote(file, added);
        return Integer.toUnsignedString(added);
    }

    /** What is said while the service runs without the key; later tests get it back, for their rows are sealed with it. */
    private void without(Path file, String key, Checks checks) throws Exception {
        Path whole = Files.copy(file, file.resolveSibling(file.getFileName() + ".whole"));
        try {
            Keys.remove(file, Integer.parseUnsignedInt(key));
            await().atMost(SOON)
                    .until(() -> !status().getMap("checks[0].data").toString().contains(" key " + key + "="));
            checks.run();
        } finally {
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Assertions that may throw. */
    @FunctionalInterface
    private interface Checks {
        void run() throws Exception;
    }

    private String writes(String keyset) {
        return said(keyset + " writes");
    }

    private String said(String key) {
        Map<String, String> data = status().getMap("checks[0].data");
        return String.valueOf(data.get(key));
    }

    private JsonPath status() {
        return given().get(status.toString()).then().statusCode(200).extract().jsonPath();
    }

    private static Path file(String setting) {
        return Path.of(ConfigProvider.getConfig().getValue(setting, String.class));
    }
}
