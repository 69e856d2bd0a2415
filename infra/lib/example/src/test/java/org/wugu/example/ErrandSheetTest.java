package org.wugu.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.wugu.example.Api.CLERK;
import static org.wugu.example.Api.NEIGHBOUR;
import static org.wugu.example.Api.as;
import static org.wugu.example.Api.checked;
import static org.wugu.example.Api.confirm;
import static org.wugu.example.Api.give;
import static org.wugu.example.Api.problem;
import static org.wugu.example.Api.row;
import static org.wugu.example.Api.upload;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wugu.testing.Database;

/** A sheet has from its kit that it is checked, mended, and kept as a whole or not at all. */
@OnRealParts
class ErrandSheetTest {

    private static final Database DATABASE = Database.of("child");

    @Test
    void good_rows_are_kept_when_the_clerk_says_yes_and_once() {
        // Given
        List<String> bread = row("bread", "2026年7月1日");
        JsonPath checked = checked(bread, row("milk", Api.PAST), row("wine", "someday"));
        assertThat(checked.getMap(""))
                .containsEntry("rows", 3)
                .containsEntry("good", 2)
                .containsEntry("bad", 1);
        assertThat(checked.getString("preview[0].name")).isEqualTo(bread.get(0));
        assertThat(checked.getString("preview[0].notBefore")).isEqualTo("2026-07-01");
        assertThat(given(bread)).isZero();
        // When
        confirm(CLERK, checked).statusCode(200).body("created", equalTo(2));
        confirm(CLERK, checked).statusCode(200).body("created", equalTo(2));
        // Then
        assertThat(given(bread)).isOne();
        assertThat(DATABASE.number(
                        "select length(forms) from errand_import_content where batch_id = ?::uuid",
                        checked.getString("id")))
                .isZero();
    }

    @Test
    void what_is_wrong_goes_back_as_a_sheet_that_says_why() {
        // Given
        List<String> known = row("known", Api.PAST);
        give(CLERK, known.get(0), Api.PAST).statusCode(201);
        List<String> twice = row("twice", Api.PAST);
        // When
        JsonPath checked = checked(known, twice, twice, List.of("", Api.PAST), List.of("长".repeat(61), ""));
        // Then
        assertThat(checked.getList("errors.code", String.class))
                .containsExactly("errand-exists", "errand-twice", "required", "text-too-long", "required");
        assertThat(checked.getList("errors.cell", String.class)).containsExactly("A2", "A4", "A5", "A6", "B6");
        // When
        byte[] toMend = as(CLERK)
                .get("/errand-sheets/{id}/error-sheet", checked.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        // Then it is taken as it is, with the same mistakes
        JsonPath again = upload(CLERK, toMend).statusCode(200).extract().jsonPath();
        assertThat(again.getMap("")).containsEntry("rows", 4).containsEntry("bad", 3);
    }

    @Test
    void all_or_nothing_when_one_of_them_is_given_meanwhile() {
        // Given
        List<String> meanwhile = row("meanwhile", Api.PAST);
        List<String> other = row("other", Api.PAST);
        JsonPath checked = checked(other, meanwhile);
        give(CLERK, meanwhile.get(0), Api.PAST).statusCode(201);
        // When
        ValidatableResponse refused = confirm(CLERK, checked).statusCode(409).body("errors[0].field", equalTo("row 3"));
        assertThat(problem(refused)).isEqualTo("sheet-outdated");
        // Then
        assertThat(given(other)).isZero();
        assertThat(problem(confirm(NEIGHBOUR, checked).statusCode(404))).isEqualTo("not-found");
    }

    @Test
    void the_template_is_what_is_taken() {
        byte[] template = as(CLERK)
                .get("/errand-sheets/template")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        JsonPath empty = upload(CLERK, template)
                .statusCode(200)
                .body("rows", equalTo(0))
                .extract()
                .jsonPath();
        assertThat(problem(confirm(CLERK, empty).statusCode(409))).isEqualTo("sheet-empty");
    }

    private static long given(List<String> row) {
        return DATABASE.number("select count(*) from errand where name = ?", row.get(0));
    }
}
