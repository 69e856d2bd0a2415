package org.wugu.volunteer;

import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.wugu.testing.Caller;

/** A sheet of applications as a clerk sends it in. */
final class Imports {

    private Imports() {}

    static long registered(Applicant person) {
        return as(SHOUZHANG_CLERK)
                .queryParam("name", person.text("name"))
                .queryParam("limit", 200)
                .get("/applications")
                .jsonPath()
                .getList("items.idNumberMasked", String.class)
                .stream()
                .filter(masked -> masked.endsWith(person.text("idNumber").substring(14)))
                .count();
    }

    static JsonPath checked(Sheet sheet) {
        return Api.ok(upload(SHOUZHANG_CLERK, sheet.bytes()));
    }

    static Response upload(Caller caller, byte[] file) {
        return as(caller)
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "申请表.xlsx", file)
                .post("/imports");
    }

    static Response confirm(Caller caller, JsonPath checked) {
        return as(caller).post("/imports/" + checked.getString("id") + "/confirmation");
    }

    static Response errorSheet(Caller caller, JsonPath checked) {
        return as(caller).get("/imports/" + checked.getString("id") + "/error-sheet");
    }
}
