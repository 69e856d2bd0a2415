package org.wugu.assessment.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wugu.assessment.OnRealParts;
import org.wugu.assessment.figures.Counted;
import org.wugu.assessment.figures.Stage;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;
import org.wugu.testing.TestClock;

@OnRealParts
class FigureResourceTest {

    private static final Caller CITY = Caller.of("3715", Role.OFFICER);
    private static final Caller YANGGU = Caller.of("371521", Role.REVIEWER);
    private static final Caller DONGE = Caller.of("371524", Role.READER);
    private static final Caller SHOUZHANG = Caller.of("371521109", Role.CLERK);

    @Inject
    Counted counted;

    @BeforeEach
    void threeTownshipsOfTwoCounties() {
        counted.nothing();
        counted.volunteers(2, "371521109205", Stage.SUBMITTED, "2026-11");
        counted.volunteers(3, "371521109216", Stage.APPROVED, "2026-10");
        counted.volunteers(1, "371521112252", Stage.REPORTED, "2026-11");
        counted.volunteers(4, "371524101285", Stage.REPORTED, "2026-11");
    }

    @Test
    void theCitySeesItsCountiesAndWhatTheyHaveReportedAndNotYetReported() {
        // When
        JsonPath figures = figures(CITY, "").statusCode(200).extract().jsonPath();

        // Then
        assertThat(figures.getString("code")).isEqualTo("3715");
        assertThat(figures.getList("rows")).hasSize(8);
        assertThat(figures.getLong("total.reported")).isEqualTo(5);
        assertThat(figures.getLong("total.pending")).isEqualTo(5);
        assertThat(figures.getLong("total.villages")).isEqualTo(2408);
        assertThat(figures.getLong("rows.find { it.code == '371521' }.reported"))
                .isEqualTo(1);
        assertThat(figures.getLong("rows.find { it.code == '371526' }.volunteers"))
                .isZero();
        assertThat(figures.getString("asOf")).isNotNull();
    }

    @Test
    void aCountySeesItsOwnTownshipsOnly() {
        // When
        JsonPath figures = figures(YANGGU, "").statusCode(200).extract().jsonPath();

        // Then
        assertThat(figures.getList("rows.code", String.class)).hasSize(18).allMatch(code -> code.startsWith("371521"));
        assertThat(figures.getLong("total.submitted")).isEqualTo(2);
        assertThat(figures.getLong("total.reported")).isEqualTo(1);
        assertThat(figures.getLong("total.villagesCovered1")).isEqualTo(2);
        assertThat(figures.getLong("total.villagesCovered2")).isEqualTo(1);
    }

    @Test
    void aMonthCountsThoseWhoReachedTheirStageInIt() {
        // When
        JsonPath figures =
                figures(YANGGU, "?month=2026-10").statusCode(200).extract().jsonPath();

        // Then
        assertThat(figures.getLong("total.approved")).isEqualTo(3);
        assertThat(figures.getLong("total.submitted")).isZero();
    }

    @Test
    void monthsWithoutAnythingAreThereToo() {
        given().auth()
                .oauth2(YANGGU.token())
                .when()
                .get("/figures/months?from=2026-09&to=2026-11&code=371521109")
                .then()
                .statusCode(200)
                .body("month", contains("2026-09", "2026-10", "2026-11"))
                .body("approved", contains(0, 3, 0))
                .body("pending", contains(0, 3, 2));
    }

    @Test
    void theCityIsToldWhoOfTheReportedServesAndWhoHasLeft() {
        // Given
        counted.volunteers(2, "371524101285", Stage.ACTIVE, "2026-11");
        counted.volunteers(1, "371524101285", Stage.OUTFITTED, "2026-10");
        counted.volunteers(1, "371524101285", Stage.LEFT, "2026-11");

        // When, Then
        figures(CITY, "")
                .body("total.reported", equalTo(8))
                .body("total.outfitted", equalTo(3))
                .body("total.serving", equalTo(2))
                .body("total.suspended", equalTo(0))
                .body("total.departed", equalTo(1));
        figures(CITY, "?month=2026-10").body("total.outfitted", equalTo(1)).body("total.departed", equalTo(0));
    }

    @Test
    void howManyVillagesWereCoveredIsKnownOfTheEndOfEveryMonth() {
        coverageByMonth(YANGGU, "?from=2026-09&to=2026-11")
                .statusCode(200)
                .body("month", contains("2026-09", "2026-10", "2026-11"))
                .body("villages", contains(379, 379, 379))
                .body("villagesCovered1", contains(0, 1, 2))
                .body("villagesCovered2", contains(0, 1, 1));
        coverageByMonth(SHOUZHANG, "?from=2026-11&to=2026-11").body("villagesCovered1", contains(1));
        coverageByMonth(CITY, "?from=2026-11&to=2026-11")
                .body("villages", contains(2408))
                .body("villagesCovered2", contains(2));
    }

    @Test
    void aVillageCountsWhileItIsThere() {
        // Given
        Database database = Database.of("assessment");
        database.execute("update division set valid_to = '2026-11-01' where code = '371521109216'");
        database.execute("update division set valid_from = '2026-10-15' where code = '371521109205'");

        // When, Then
        try {
            coverageByMonth(SHOUZHANG, "?from=2026-09&to=2026-11")
                    .body("villages", contains(30, 31, 30))
                    .body("villagesCovered1", contains(0, 1, 0));
        } finally {
            database.execute("update division set valid_from = null, valid_to = null where code like '371521109%'");
        }
    }

    @Test
    void withoutARangeTheLastTwelveMonthsAreToldUpToToday() {
        String now = YearMonth.from(TestClock.today()).toString();
        assertThat(coverageByMonth(CITY, "").extract().jsonPath().getList("month", String.class))
                .hasSize(12)
                .isSorted()
                .endsWith(now);
    }

    @Test
    void everyVillageOfTheCityIsListedWithItsName() {
        // When
        JsonPath villages = figures(CITY, "/coverage").statusCode(200).extract().jsonPath();

        // Then
        assertThat(villages.getList("villageCode", String.class)).hasSize(2408).isSorted();
        assertThat(villages.getList("name", String.class)).doesNotContain("");
        assertThat(villages.getLong("find { it.villageCode == '371521109216' }.volunteers"))
                .isEqualTo(3);
    }

    @Test
    void everyVillageOfATownshipIsListed() {
        // When
        JsonPath villages =
                figures(SHOUZHANG, "/coverage").statusCode(200).extract().jsonPath();

        // Then
        assertThat(villages.getList("villageCode", String.class))
                .isNotEmpty()
                .allMatch(code -> code.startsWith("371521109"))
                .isSorted();
        assertThat(villages.getList("volunteers", Integer.class)).contains(0);
    }

    @ParameterizedTest
    @CsvSource({
        "/figures?parent=371524, 403, not-your-office",
        "/figures?parent=3715, 403, not-your-office",
        "/figures?parent=37, 400, invalid",
        "/figures?parent=3715211x9, 400, invalid",
        "/figures?month=2026-13, 400, invalid",
        "/figures?month=99999-01, 400, invalid",
        "/figures/months?code=371524, 403, not-your-office",
        "/figures/months?from=2026-12&to=2026-11, 400, invalid",
        "/figures/months?from=1026-12, 400, invalid",
        "/figures/coverage?code=371521109201, 400, invalid",
        "/figures/coverage?code=371524101, 403, not-your-office",
        "/figures/coverage/months?code=371524, 403, not-your-office",
        "/figures/coverage/months?from=2026-12&to=2026-11, 400, invalid",
        "/figures/coverage/months?to=2126-11, 400, invalid",
        "/figures/coverage/months?from=november, 400, invalid",
        "/figures.xlsx?parent=371524, 403, not-your-office",
    })
    void whatCannotBeAnsweredIsAProblemWithAName(String path, int status, String slug) {
        given().auth()
                .oauth2(YANGGU.token())
                .when()
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("https://wugu.org/problems/" + slug));
    }

    @Test
    void aWrongParameterIsNamedInTheReadersLanguage() {
        given().auth()
                .oauth2(YANGGU.token())
                .header("Accept-Language", "en")
                .when()
                .get("/figures?month=november")
                .then()
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo("month"))
                .body("errors[0].message", equalTo("Give a year and month, such as 2026-11."));
    }

    @ParameterizedTest
    @CsvSource({"AUDITOR", "ACCESS_ADMIN", "VOLUNTEER"})
    void whoseDutiesAreOthersReadsNoFigures(Role role) {
        given().auth()
                .oauth2(Caller.of("371521", role).token())
                .when()
                .get("/figures")
                .then()
                .statusCode(403);
    }

    @Test
    void theCommitteesReaderReadsFigures() {
        figures(DONGE, "").statusCode(200).body("total.reported", equalTo(4));
    }

    @Test
    void figuresThatMissNothingAreOfNowThoughNothingHappens() {
        // Given
        Instant before = TestClock.now();

        // When, Then
        await("the figures are of a later time").atMost(Duration.ofSeconds(15)).until(() -> Instant.parse(
                        figures(CITY, "").extract().jsonPath().getString("asOf"))
                .isAfter(before));
    }

    @Test
    void figuresMoveWhenAVolunteerDoes() {
        // Given
        UUID volunteer = UUID.randomUUID();
        counted.batch(Counted.state(volunteer, 1, Stage.SUBMITTED, "371524101285", "2026-11"));

        // When
        counted.batch(Counted.state(volunteer, 2, Stage.APPROVED, "371524101285", "2026-11"));

        // Then
        figures(DONGE, "").body("total.submitted", equalTo(0)).body("total.approved", equalTo(1));
    }

    private static ValidatableResponse coverageByMonth(Caller caller, String query) {
        return given().auth()
                .oauth2(caller.token())
                .when()
                .get("/figures/coverage/months" + query)
                .then();
    }

    private static ValidatableResponse figures(Caller caller, String query) {
        return given().auth()
                .oauth2(caller.token())
                .when()
                .get("/figures" + query)
                .then();
    }
}
