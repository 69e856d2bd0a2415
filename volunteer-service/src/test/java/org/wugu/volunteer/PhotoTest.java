package org.wugu.volunteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Offices.CITY_CLERK;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;
import static org.wugu.volunteer.Offices.ZHANGQIU_CLERK;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;
import org.wugu.testing.SuspendedStore;

/** The applicant's photo. */
@OnRealParts
class PhotoTest {

    private final Database database = Database.of("volunteer");

    @Test
    void township_and_county_see_the_photo_and_nobody_else() throws IOException {
        // Given
        JsonPath draft = Api.draft(Applicant.next());
        String id = draft.getString("id");
        // When
        put(SHOUZHANG_CLERK, id, picture()).then().statusCode(204);
        // Then
        as(YANGGU_REVIEWER).get("/applications/" + id + "/photo").then().statusCode(404);
        // When
        Api.ok(Api.step(SHOUZHANG_CLERK, draft, "submission", Map.of()));
        // Then
        byte[] read = as(YANGGU_REVIEWER)
                .get("/applications/" + id + "/photo")
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .extract()
                .asByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(read)).getWidth()).isEqualTo(40);
        as(YANGGU_REVIEWER).get("/applications/" + id).then().body("hasPhoto", equalTo(true));
        as(ZHANGQIU_CLERK).get("/applications/" + id + "/photo").then().statusCode(404);
        as(CITY_CLERK).get("/applications/" + id + "/photo").then().statusCode(404);
    }

    @Test
    void a_store_that_hangs_holds_no_connection_of_the_database()
            throws IOException, InterruptedException, ExecutionException {
        // Given
        String id = Api.pictured(Applicant.next()).getString("id");
        int readers = 24;
        Caller reader = YANGGU_REVIEWER.named("patient-" + id);
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        List<Future<Response>> photos = new ArrayList<>();
        Response list;
        // When
        try (SuspendedStore ignored = SuspendedStore.now()) {
            for (int i = 0; i < readers; i++) {
                photos.add(threads.submit(() -> as(reader).get("/applications/" + id + "/photo")));
            }
            await("all readers to have done with the database, of which there are twice as many as connections")
                    .until(() -> database.number(
                                    "select count(*) from access_log where action = 'read-photo' and person = ?",
                                    reader.person())
                            == readers);
            list = as(YANGGU_REVIEWER).queryParam("limit", 1).get("/applications");
        }
        // Then
        list.then().statusCode(200);
        for (Future<Response> photo : photos) {
            assertThat(photo.get().statusCode()).isIn(200, 503);
        }
        threads.shutdown();
    }

    @Test
    void another_photo_takes_the_place_of_the_first() throws IOException {
        String id = Api.draft(Applicant.next()).getString("id");
        put(SHOUZHANG_CLERK, id, picture()).then().statusCode(204);
        put(SHOUZHANG_CLERK, id, picture()).then().statusCode(204);
        as(SHOUZHANG_CLERK).get("/applications/" + id + "/photo").then().statusCode(200);
    }

    @Test
    void what_is_no_picture_is_refused_whatever_it_says_it_is() {
        String id = Api.draft(Applicant.next()).getString("id");
        for (String other : List.of("<svg/>", "MZ\u0090\0 This program cannot be run in DOS mode.", "PK\u0003\u0004")) {
            put(SHOUZHANG_CLERK, id, other.getBytes(UTF_8)).then().statusCode(415);
        }
        as(SHOUZHANG_CLERK).get("/applications/" + id + "/photo").then().statusCode(404);
    }

    @Test
    void a_picture_of_two_hundred_megapixels_is_refused_however_small_its_file_is() throws IOException {
        // Given
        String id = Api.draft(Applicant.next()).getString("id");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20_000, 10_000, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);
        assertThat(bytes.size()).isLessThan(1_000_000);
        // When
        put(SHOUZHANG_CLERK, id, bytes.toByteArray()).then().statusCode(413);
        // Then
        as(SHOUZHANG_CLERK).get("/applications/" + id + "/photo").then().statusCode(404);
    }

    @Test
    void a_submitted_application_keeps_its_photo() throws IOException {
        String id = Api.submitted(Applicant.next()).getString("id");
        put(SHOUZHANG_CLERK, id, picture()).then().statusCode(409);
    }

    private static Response put(Caller caller, String id, byte[] picture) {
        return as(caller).contentType("image/png").body(picture).put("/applications/" + id + "/photo");
    }

    static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 50, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
