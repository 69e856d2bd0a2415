package org.wugu.example;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.wugu.kernel.Ids;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;

/** The example as its offices call it. */
public final class Api {

    public static final Caller CLERK = Caller.of("371521109", Role.CLERK);
    static final Caller NEIGHBOUR = Caller.of("371521110", Role.CLERK);
    static final Caller COUNTY = Caller.of("371521", Role.REVIEWER);
    static final Caller OTHER_COUNTY = Caller.of("371524", Role.REVIEWER);

    /** Days before which an errand is not to be run: one that has come, one that has not. */
    public static final String PAST = "2020-01-01";

    static final String FUTURE = "2999-01-01";

    private Api() {}

    static RequestSpecification as(Caller caller) {
        return given().auth().preemptive().oauth2(caller.token()).contentType(ContentType.JSON);
    }

    static ValidatableResponse give(Caller caller, String name, String notBefore) {
        return as(caller)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("name", name, "notBefore", notBefore))
                .post("/errands")
                .then();
    }

    /** Given by the clerk, of a name that begins so. */
    static JsonPath errand(String name) {
        return errand(CLERK, name, PAST);
    }

    static JsonPath errand(Caller caller, String name, String notBefore) {
        return give(caller, name + Ids.next(), notBefore)
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    static ValidatableResponse run(String reason, JsonPath... errands) {
        return as(CLERK)
                .body(Map.of("items", List.of(errands).stream().map(Api::item).toList(), "reason", reason))
                .post("/errands/runs")
                .then();
    }

    static ValidatableResponse callOff(Caller caller, JsonPath errand) {
        return as(caller)
                .body(Map.of("version", errand.getLong("version"), "reason", "rain"))
                .post("/errands/{id}/calling-off", errand.getString("id"))
                .then();
    }

    static JsonPath read(Caller caller, JsonPath errand) {
        return as(caller)
                .get("/errands/{id}", errand.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static String problem(ValidatableResponse refused) {
        return refused.extract().jsonPath().getString("type").replaceFirst(".*/", "");
    }

    public static List<String> row(String name, String notBefore) {
        return List.of(name + Ids.next(), notBefore);
    }

    @SafeVarargs
    public static JsonPath checked(List<String>... rows) {
        return upload(CLERK, sheet(rows)).statusCode(200).extract().jsonPath();
    }

    static ValidatableResponse upload(Caller caller, byte[] sheet) {
        return as(caller)
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "差事表.xlsx", sheet)
                .post("/errand-sheets")
                .then();
    }

    public static ValidatableResponse confirm(Caller caller, JsonPath checked) {
        return as(caller)
                .post("/errand-sheets/{id}/confirmation", checked.getString("id"))
                .then();
    }

    @SafeVarargs
    private static byte[] sheet(List<String>... rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("差事表");
            write(sheet, 0, List.of("名称*", "最早日期*"));
            for (int row = 0; row < rows.length; row++) {
                write(sheet, row + 1, rows[row]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private static Map<String, Object> item(JsonPath errand) {
        return Map.of("id", errand.getString("id"), "version", errand.getLong("version"));
    }
}
