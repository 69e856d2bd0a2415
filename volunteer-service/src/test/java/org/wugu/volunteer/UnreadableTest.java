package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;

import io.micrometer.core.instrument.Metrics;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;

/** One value that does not open any more is one value less, an alarm, and nothing else. */
@OnRealParts
class UnreadableTest {

    private static final String MARK = "（无法读取）";

    private final Database database = Database.of("volunteer");

    @Test
    void a_person_who_cannot_be_read_is_told_of_and_everybody_else_is_shown() {
        // Given
        Applicant readable = Applicant.next();
        String other = Api.submitted(readable).getString("id");
        String id = Api.submitted(Applicant.next()).getString("id");
        double alarms = Metrics.counter("wugu.vault.unreadable").count();
        // When
        for (String sealed : List.of(
                "volunteer_name.sealed",
                "volunteer_identity.sealed",
                "volunteer_identity.masked",
                "volunteer_history.sealed")) {
            String[] place = sealed.split("\\.", 2);
            database.execute(
                    "update %1$s set %2$s = set_byte(%2$s, 20, get_byte(%2$s, 20) # 1) where volunteer_id = ?"
                            .formatted(place[0], place[1]),
                    UUID.fromString(id));
        }
        // Then
        for (Caller reader : List.of(SHOUZHANG_CLERK, YANGGU_REVIEWER)) {
            as(reader)
                    .queryParam("village", Offices.SHOUZHANG_VILLAGE)
                    .get("/applications")
                    .then()
                    .statusCode(200)
                    .body("items.find { it.id == '" + id + "' }.name", equalTo(MARK))
                    .body("items.find { it.id == '" + id + "' }.unreadable", equalTo(true))
                    .body("items.find { it.id == '" + id + "' }.idNumberMasked", equalTo(null))
                    .body("items.find { it.id == '" + other + "' }.name", equalTo(readable.text("name")))
                    .body("items.find { it.id == '" + other + "' }.unreadable", equalTo(false));
            as(reader)
                    .get("/applications/" + id)
                    .then()
                    .statusCode(200)
                    .body("form", equalTo(null))
                    .body("history[0].remarks[0].text", equalTo(MARK));
        }
        assertThat(Metrics.counter("wugu.vault.unreadable").count()).isGreaterThan(alarms);
    }

    @Test
    void a_photo_swapped_in_the_database_is_shown_as_nobody_elses() throws IOException {
        // Given
        String one = withPhoto();
        String other = withPhoto();
        // When
        for (String sql : List.of(
                "update volunteer_photo set photo = (select photo from volunteer_photo where volunteer_id = ?) where volunteer_id = ?",
                "update attachment set owner_id = ? where id = (select photo from volunteer_photo where volunteer_id = ?)")) {
            database.execute(sql, UUID.fromString(other), UUID.fromString(one));
        }
        // Then
        as(SHOUZHANG_CLERK).get("/applications/" + one + "/photo").then().statusCode(404);
    }

    private static String withPhoto() throws IOException {
        String id = Api.draft(Applicant.next()).getString("id");
        as(SHOUZHANG_CLERK)
                .contentType("image/png")
                .body(PhotoTest.picture())
                .put("/applications/" + id + "/photo")
                .then()
                .statusCode(204);
        as(SHOUZHANG_CLERK).get("/applications/" + id + "/photo").then().statusCode(200);
        return id;
    }
}
