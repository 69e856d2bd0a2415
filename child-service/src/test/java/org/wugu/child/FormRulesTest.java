package org.wugu.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.nullValue;
import static org.wugu.child.Api.SHOUZHANG;
import static org.wugu.child.Api.as;
import static org.wugu.child.Api.ok;
import static org.wugu.child.Api.today;
import static org.wugu.child.Children.form;
import static org.wugu.child.Children.idNumber;
import static org.wugu.child.Children.register;
import static org.wugu.child.Children.registered;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the statistics form takes and what it does not; every refusal names the field. */
@OnRealParts
class FormRulesTest {

    static Stream<Arguments> wrongAnswers() {
        // Midnight may lie between the making of the arguments and their use.
        String soon = today().plusDays(2).toString();
        return Stream.of(
                Arguments.of("name", "王3丰", "name-characters"),
                Arguments.of("name", "·", "name-characters"),
                Arguments.of("name", "王<b>", "name-characters"),
                Arguments.of("name", "王".repeat(51), "name-too-long"),
                Arguments.of("ethnicity", "族".repeat(21), "ethnicity-too-long"),
                Arguments.of("birthDate", soon, "birth-date-in-future"),
                Arguments.of("birthDate", "1990-01-01", "child-of-age"),
                Arguments.of("idNumber", "37152120150301001", "id-number-form"),
                Arguments.of("idNumber", "371521201503010012", "id-number-checksum"),
                Arguments.of("idNumber", "371521201302290010", "id-number-date"),
                Arguments.of("gender", "FEMALE", "gender-not-of-id-number"),
                Arguments.of("noIdReason", "正在办理", "reason-beside-id-number"),
                Arguments.of("registeredResidence", "路".repeat(201), "registered-residence-too-long"),
                Arguments.of("villageCode", "371521109999", "village-unknown"),
                Arguments.of("villageCode", "371521109", "village-unknown"),
                Arguments.of("villageCode", Children.ZHANGQIU_VILLAGE, "village-of-other-township"),
                Arguments.of("address", "路".repeat(201), "address-too-long"),
                Arguments.of("category", "ELDERLY", "category-unknown"),
                Arguments.of("disabilityType", "VISUAL", "not-disabled"),
                Arguments.of("disabilityGrade", 1, "not-disabled"),
                Arguments.of("disabilityGrade", 5, "disability-grade-range"),
                Arguments.of("illness", "白血病", "not-ill"),
                Arguments.of("illness", "病".repeat(101), "illness-too-long"),
                Arguments.of("school", "校".repeat(101), "school-too-long"),
                Arguments.of("grade", "级".repeat(21), "grade-too-long"),
                Arguments.of("policies", several(21), "policies-too-many"),
                Arguments.of("policies", List.of("策".repeat(31)), "choice-too-long"),
                Arguments.of("father.name", "王@", "name-characters"),
                Arguments.of("father.idNumber", "123", "id-number-form"),
                Arguments.of("mother.phone", "12345678901", "mobile-form"),
                Arguments.of("guardian.idNumber", "371521201302290010", "id-number-date"),
                Arguments.of("guardian.phone", "1380000000", "mobile-form"),
                Arguments.of("guardian.relation", "系".repeat(21), "relation-too-long"),
                Arguments.of("consent.on", soon, "consent-day-in-future"));
    }

    private static List<String> several(int count) {
        return IntStream.range(0, count).mapToObj(i -> "政策" + i).toList();
    }

    @ParameterizedTest
    @MethodSource("wrongAnswers")
    void a_wrong_answer_is_named(String field, Object answer, String code) {
        refused(with(form(), field, answer))
                .body("errors.find { it.code == '" + code + "' }.field", matchesRegex("form\\." + field + "(\\[0\\])?"))
                .body("errors.message", hasItem(matchesRegex(".*[\\u4e00-\\u9fff].*")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "gender",
                "birthDate",
                "registeredResidence",
                "villageCode",
                "category",
                "civilAffairsClass",
                "health",
                "schooling",
                "father",
                "mother",
                "guardian",
                "consent",
                "father.status",
                "guardian.name",
                "guardian.relation",
                "guardian.capacity",
                "consent.state",
                "consent.on"
            })
    void a_required_answer_is_missed(String field) {
        refused(with(form(), field, null)).body("errors.field", equalTo(List.of("form." + field)));
    }

    @Test
    void all_errors_come_at_once() {
        Map<String, @Nullable Object> form = form();
        with(form, "name", " ");
        with(form, "villageCode", "1");
        with(form, "health", "DISABLED");
        with(form, "mother.status", "HEALTHY");
        with(form, "guardian.phone", "1");
        refused(form)
                .body(
                        "errors.field.sort()",
                        equalTo(List.of(
                                "form.disabilityGrade",
                                "form.disabilityType",
                                "form.guardian.phone",
                                "form.mother.name",
                                "form.name",
                                "form.villageCode")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"丽", "𬍛", "李𠮷", "王〇", "艾力·买买提", "阿卜杜热合曼·买买提吐尔逊·艾合买提江", "古丽巴哈尔·阿卜杜克里木·吐尔逊买买提", "NGUYEN THI HOA"
            })
    void names_are_kept_as_they_are_however_short_long_or_rare(String name) {
        assertThat(kept(with(form(), "name", name)).getString("name")).isEqualTo(name);
    }

    @Test
    void twenty_characters_of_four_bytes_each_are_a_name() {
        String name = "𬍛𠮷".repeat(10);
        assertThat(kept(with(form(), "name", name)).getString("name")).isEqualTo(name);
    }

    @Test
    void untidy_typing_is_tidied() {
        // Given
        Map<String, @Nullable Object> form = form();
        String number = String.valueOf(form.get("idNumber"));
        with(form, "name", " 𬍛　丽 ");
        with(form, "idNumber", number.substring(0, 6) + " " + number.substring(6));
        with(form, "guardian.name", "艾力•买买提");
        with(form, "guardian.phone", "138-1234 5678");
        with(form, "address", "  ");
        // When
        JsonPath kept = kept(form);
        // Then
        assertThat(kept.getString("name")).isEqualTo("𬍛丽");
        assertThat(kept.getString("idNumber")).isEqualTo(number);
        assertThat(kept.getString("guardian.name")).isEqualTo("艾力·买买提");
        assertThat(kept.getString("guardian.phone")).isEqualTo("13812345678");
        assertThat(kept.getString("address")).isNull();
    }

    @Test
    void a_child_is_registered_until_the_day_before_it_comes_of_age() {
        refused(bornOn(today().minusYears(18)))
                .body("errors.code", equalTo(List.of("child-of-age")))
                .body("errors.field", equalTo(List.of("form.birthDate")))
                .body("errors[0].message", equalTo("这名儿童已满 18 周岁，不再登记为孤困儿童。请核对出生日期。"));
        // Midnight may come before the request does.
        registered(bornOn(today().minusYears(18).plusDays(2)));
    }

    @Test
    void a_child_is_registered_from_the_day_of_its_birth_on() {
        refused(bornOn(today().plusDays(2))).body("errors.code", equalTo(List.of("birth-date-in-future")));
        registered(bornOn(today()));
    }

    @Test
    void whoever_has_no_id_number_has_a_reason_and_nobody_has_both() {
        Map<String, @Nullable Object> form = with(form(), "idNumber", null);
        refused(form)
                .body("errors.code", equalTo(List.of("id-number-or-reason")))
                .body("errors.field", equalTo(List.of("form.idNumber")));
        registered(with(form, "noIdReason", "父母失联无法办理"));
    }

    @Test
    void an_id_number_of_another_day_is_not_the_childs() {
        refused(with(form(), "idNumber", idNumber(today().minusYears(7)).value()))
                .body("errors.code", equalTo(List.of("birth-date-not-of-id-number")))
                .body("errors.field", equalTo(List.of("form.birthDate")));
    }

    @Test
    void whoever_is_disabled_has_a_kind_and_a_grade_of_it() {
        Map<String, @Nullable Object> form = with(form(), "health", "DISABLED");
        refused(form).body("errors.code", equalTo(List.of("disability-type-required", "disability-grade-required")));
        registered(with(with(form, "disabilityType", "MULTIPLE"), "disabilityGrade", 4));
    }

    @Test
    void whoever_is_ill_has_an_illness() {
        Map<String, @Nullable Object> form = with(form(), "health", "ILL");
        refused(form).body("errors.code", equalTo(List.of("illness-required")));
        registered(with(form, "illness", "先天性心脏病"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HEALTHY",
                "SEVERELY_DISABLED",
                "SERIOUSLY_ILL",
                "MENTALLY_ILL",
                "IMPRISONED",
                "IN_REHABILITATION"
            })
    void a_parent_who_can_be_asked_has_a_name(String status) {
        Map<String, @Nullable Object> form = with(form(), "mother.status", status);
        refused(form)
                .body("errors.code", equalTo(List.of("parent-name-required")))
                .body("errors.field", equalTo(List.of("form.mother.name")));
        registered(with(form, "mother.name", "李秀英"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEAD", "MISSING", "OUT_OF_CONTACT"})
    void the_name_of_a_parent_who_is_gone_may_be_unknown_unless_a_number_is_known(String status) {
        Map<String, @Nullable Object> form = with(form(), "father.status", status);
        registered(form);
        refused(with(form, "father.phone", "13812345678"))
                .body("errors.code", equalTo(List.of("parent-name-required")));
    }

    @Test
    void a_father_younger_than_his_child_is_none() {
        Map<String, @Nullable Object> form = bornOn(today().minusYears(8));
        with(form, "father.name", "王大山");
        refused(with(form, "father.idNumber", idNumber(today().minusYears(7)).value()))
                .body("errors.code", equalTo(List.of("parent-too-young")))
                .body("errors.field", equalTo(List.of("form.father.idNumber")));
    }

    @Test
    void a_parent_is_fourteen_years_older_than_the_child() {
        Map<String, @Nullable Object> form = bornOn(today().minusYears(8));
        with(form, "mother.name", "李秀英");
        refused(with(
                        form,
                        "mother.idNumber",
                        idNumber(today().minusYears(22).plusDays(1)).value()))
                .body("errors.code", equalTo(List.of("parent-too-young")));
        registered(
                with(form, "mother.idNumber", idNumber(today().minusYears(22)).value()));
    }

    @Test
    void a_guardian_is_of_age() {
        refused(with(
                        form(),
                        "guardian.idNumber",
                        idNumber(today().minusYears(18).plusDays(2)).value()))
                .body("errors.code", equalTo(List.of("guardian-under-age")))
                .body("errors.field", equalTo(List.of("form.guardian.idNumber")));
        registered(with(
                form(), "guardian.idNumber", idNumber(today().minusYears(18)).value()));
    }

    @Test
    void a_number_is_one_persons() {
        String number = adult();
        Map<String, @Nullable Object> form = form();
        with(form, "father.name", "王大山");
        with(form, "father.idNumber", number);
        with(form, "mother.name", "李秀英");
        with(form, "mother.idNumber", number);
        refused(form)
                .body("errors.code", equalTo(List.of("id-number-of-other-person")))
                .body("errors.field", equalTo(List.of("form.mother.idNumber")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"father", "mother", "guardian"})
    void nobody_of_the_family_has_the_childs_number(String who) {
        Map<String, @Nullable Object> form = form();
        with(form, who + ".name", "王大山");
        refused(with(form, who + ".idNumber", form.get("idNumber")))
                .body("errors.code", equalTo(List.of("id-number-of-other-person")))
                .body("errors.field", equalTo(List.of("form." + who + ".idNumber")));
    }

    @Test
    void a_guardian_may_be_a_parent_and_has_the_same_name_then() {
        Map<String, @Nullable Object> form = form();
        String number = adult();
        for (String who : List.of("mother", "guardian")) {
            with(form, who + ".name", "李秀英");
            with(form, who + ".idNumber", number);
        }
        registered(form);
        refused(with(form, "guardian.name", "李秀莲"))
                .body("errors.code", equalTo(List.of("guardian-name-not-of-parent")));
    }

    @Test
    void a_guardian_who_was_not_asked_has_not_answered_on_any_day() {
        Map<String, @Nullable Object> form = with(form(), "consent.state", "NOT_ASKED");
        refused(form).body("errors.code", equalTo(List.of("consent-day-without-answer")));
        registered(with(form, "consent.on", null));
    }

    /** PIPL §31. */
    @Test
    void of_a_child_whose_guardian_refuses_no_more_is_asked_checked_or_kept_than_may_be() {
        // Given
        Map<String, @Nullable Object> form = with(form(), "consent.state", "REFUSED");
        with(form, "health", null);
        with(form, "father", null);
        with(form, "guardian.phone", "1");
        // When
        JsonPath kept = kept(form);
        // Then
        assertThat(kept.getString("name")).isEqualTo(form.get("name"));
        assertThat(kept.getString("category")).isEqualTo("DE_FACTO_ORPHAN");
        for (String field : List.of("idNumber", "registeredResidence", "address", "mother", "guardian", "school")) {
            assertThat(kept.getString(field)).as(field).isNull();
        }
        refused(with(form, "category", null)).body("errors.code", equalTo(List.of("category-required")));
        refused(with(form, "consent.on", null)).body("errors.code", hasItem("consent-day-required"));
    }

    @Test
    void the_form_offers_the_five_categories_with_what_they_mean() {
        as(SHOUZHANG)
                .get("/child-form")
                .then()
                .statusCode(200)
                .body("version", equalTo("2024-1"))
                .body(
                        "categories.code",
                        equalTo(List.of(
                                "ORPHAN",
                                "DE_FACTO_ORPHAN",
                                "MENTAL_ILLNESS_FAMILY",
                                "IMPRISONED_FAMILY",
                                "SERIOUS_ILLNESS_FAMILY")))
                .body("categories[1].name", equalTo("事实孤儿"))
                .body("categories[1].definition", matchesRegex(".*失联.*18周岁.*"))
                .body("options.policies", hasItem("最低生活保障"))
                .body("options.relations", hasItem("外祖母"))
                .body("options.noIdReasons", hasItem("其他"));
        as(SHOUZHANG).get("/child-form-versions").then().body("version", equalTo(List.of("2024-1")));
    }

    @Test
    void what_the_form_offers_fits_into_the_form() {
        JsonPath offered = ok(as(SHOUZHANG).get("/child-form"));
        List<String> policies = offered.getList("options.policies");
        JsonPath kept = kept(with(form(), "policies", policies));
        assertThat(kept.getList("policies")).isEqualTo(policies);
        for (Object category : offered.getList("categories.code")) {
            registered(with(form(), "category", category));
        }
    }

    private static String adult() {
        return idNumber(LocalDate.of(1985, 5, 6)).value();
    }

    private static Map<String, @Nullable Object> bornOn(LocalDate day) {
        return with(
                with(form(), "birthDate", day.toString()),
                "idNumber",
                idNumber(day).value());
    }

    /** The form with another answer, or with none; of a father's answer the field is {@code father.name}. */
    private static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> form, String field, @Nullable Object answer) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            form.put(field, answer);
            return form;
        }
        Map<String, @Nullable Object> part = new HashMap<>();
        if (form.get(field.substring(0, dot)) instanceof Map<?, ?> known) {
            known.forEach((key, value) -> part.put(String.valueOf(key), value));
        }
        part.put(field.substring(dot + 1), answer);
        form.put(field.substring(0, dot), part);
        return form;
    }

    private static ValidatableResponse refused(Map<String, @Nullable Object> form) {
        return register(SHOUZHANG, form)
                .then()
                .statusCode(400)
                .body("type", equalTo("https://wugu.org/problems/invalid"))
                .body("errors.find { it.message == null }", nullValue());
    }

    /** What stands in a form after it was registered. */
    private static JsonPath kept(Map<String, @Nullable Object> form) {
        String id = registered(form).getString("id");
        return ok(as(SHOUZHANG).body(Map.of("reason", "核对")).post("/children/{id}/identity", id))
                .setRootPath("form");
    }
}
