package org.wugu.child;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.wugu.child.Api.DONGE;
import static org.wugu.child.Api.SHOUZHANG;
import static org.wugu.child.Api.YANGGU;
import static org.wugu.child.Api.ZHANGQIU;
import static org.wugu.child.Api.as;
import static org.wugu.child.Api.ok;
import static org.wugu.child.Api.today;
import static org.wugu.child.Children.form;
import static org.wugu.child.Children.idNumber;
import static org.wugu.child.Children.step;
import static org.wugu.child.Children.submitted;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;
import org.wugu.testing.Topics;

/**
 * One child whose every field is found again wherever it stands. It goes through the whole story, and then it is looked for: in the
 * database, on every topic, in every line of the log, and in every answer to whoever has no business with it.
 */
@OnRealParts
class SentinelTest {

    private static final Database DATABASE = Database.of("child");

    private static final List<Caller> OTHERS = List.of(
            ZHANGQIU,
            DONGE,
            Caller.of("3715", Role.READER),
            Caller.of("3715", Role.REVIEWER),
            Caller.of("371521", Role.AUDITOR),
            Caller.of("371521", Role.ACCESS_ADMIN),
            Caller.of("371521109", Role.VOLUNTEER));

    /** What is nobody's to see in a list, and what stands in words somewhere. */
    private final Map<String, String> words = new LinkedHashMap<>();

    @Test
    void nobody_finds_the_child_where_it_is_not_told() {
        List<String> logged = new ArrayList<>();
        Handler handler = listening(logged);
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            JsonPath child = story();
            assertThat(inClear()).as("tables in which words stand unsealed").isEmpty();
            assertThat(onTopics()).as("words on topics").isEmpty();
            assertThat(answersToOthers(child)).as("answers to others").isEmpty();
            assertThat(listsOfReaders())
                    .as("words in lists of those who may read")
                    .isEmpty();
        } finally {
            root.removeHandler(handler);
        }
        assertThat(words.entrySet().stream()
                        .filter(word -> logged.stream().anyMatch(line -> line.contains(word.getValue()))))
                .as("words in the log")
                .isEmpty();
    }

    /** Registered, sent back, mended, handed in, verified, and asked for by somebody who may. */
    private JsonPath story() {
        Map<String, @Nullable Object> form = sentinel();
        JsonPath returned = ok(step(
                YANGGU,
                submitted(Children.registered(form)),
                "return",
                Map.of("remarks", List.of(Map.of("field", "address", "text", word("return"))))));
        form.put("address", word("address-2"));
        JsonPath corrected = ok(as(SHOUZHANG)
                .body(Map.of("version", returned.getLong("version"), "form", form))
                .put("/children/{id}", returned.getString("id")));
        JsonPath verified = ok(step(
                YANGGU,
                submitted(corrected),
                "verification",
                Map.of(
                        "visitedOn",
                        today().toString(),
                        "seen",
                        Map.of(
                                "visitors",
                                List.of(word("visitor-1"), word("visitor-2")),
                                "place",
                                "HOME",
                                "findings",
                                List.of(Map.of("field", "school", "result", "DIFFERENT", "note", word("note"))),
                                "summary",
                                word("summary")))));
        JsonPath whole = ok(as(YANGGU)
                .body(Map.of("reason", word("reason")))
                .post("/children/{id}/identity", verified.getString("id")));
        assertThat(whole.getString("form.address")).isEqualTo(words.get("address-2"));
        return verified;
    }

    private Map<String, @Nullable Object> sentinel() {
        Map<String, @Nullable Object> form = form();
        for (String field :
                List.of("name", "ethnicity", "registeredResidence", "address", "illness", "school", "grade")) {
            form.put(field, word(field));
        }
        form.put("health", "ILL");
        form.put("policies", List.of(word("policy")));
        words.put("idNumber", String.valueOf(form.get("idNumber")));
        for (String parent : List.of("father", "mother")) {
            form.put(
                    parent,
                    Map.of(
                            "status",
                            "IMPRISONED",
                            "name",
                            word(parent),
                            "idNumber",
                            number(parent),
                            "phone",
                            phone(parent)));
        }
        form.put(
                "guardian",
                Map.of(
                        "name",
                        word("guardian"),
                        "idNumber",
                        number("guardian"),
                        "phone",
                        phone("guardian"),
                        "relation",
                        word("relation"),
                        "capacity",
                        "ABLE"));
        return form;
    }

    private String word(String field) {
        return words.computeIfAbsent(field, key -> "鸢" + Character.toString(0x9f00 + words.size() + 1) + "骞翊");
    }

    private String number(String of) {
        return words.computeIfAbsent(
                of + "-number",
                key -> idNumber(LocalDate.of(1980, 1, 1).plusDays(words.size())).value());
    }

    private String phone(String of) {
        return words.computeIfAbsent(of + "-phone", key -> "1993141" + (5_000 + words.size()));
    }

    private List<String> inClear() {
        List<String> found = new ArrayList<>();
        for (Map<String, @Nullable Object> row :
                DATABASE.rows("select tablename from pg_tables where schemaname = 'public'")) {
            Object table = row.get("tablename");
            words.forEach((field, word) -> {
                String hex = HexFormat.of().formatHex(word.getBytes(UTF_8));
                long rows = DATABASE.number(
                        "select count(*) from " + table + " t where t::text like ? or t::text like ?",
                        "%" + word + "%",
                        "%" + hex + "%");
                if (rows > 0) {
                    found.add(table + ": " + field);
                }
            });
        }
        return found;
    }

    private List<String> onTopics() {
        List<String> found = new ArrayList<>();
        for (String topic : List.of("township.children", "county.children", "child.access-log-heads")) {
            Topics.all(topic).forEach(record -> {
                String text = record.value() == null ? "" : new String(record.value(), UTF_8);
                words.forEach((field, word) -> {
                    if (text.contains(word) || Topics.headers(record).containsValue(word)) {
                        found.add(topic + ": " + field);
                    }
                });
            });
        }
        return found;
    }

    private List<String> answersToOthers(JsonPath child) {
        List<String> found = new ArrayList<>();
        for (Caller other : OTHERS) {
            // Why somebody looked at a child is what an auditor is there to read.
            List<String> hidden = words.keySet().stream()
                    .filter(word -> !(other.roles().contains("auditor") && word.equals("reason")))
                    .toList();
            for (String path : List.of(
                    "/children",
                    "/children/" + child.getString("id"),
                    "/children?number=" + child.getString("number"),
                    "/children?name=" + words.get("name"),
                    "/children/verification-queue",
                    "/children/missing?kind=NO_ID",
                    "/children/figures",
                    "/identity-cases?open=false",
                    "/tasks",
                    "/access-log")) {
                look(found, other + " " + path, as(other).get(path).asString(), hidden);
            }
            look(
                    found,
                    other + " search",
                    as(other)
                            .body(Map.of("idNumber", String.valueOf(words.get("idNumber"))))
                            .post("/children/search")
                            .asString(),
                    hidden);
        }
        return found;
    }

    /** Those who may read the child see the name in lists, and of everything else what is masked. */
    private List<String> listsOfReaders() {
        List<String> found = new ArrayList<>();
        List<String> hidden =
                words.keySet().stream().filter(field -> !field.equals("name")).toList();
        for (Caller reader : List.of(SHOUZHANG, YANGGU)) {
            for (String path : List.of("/children?limit=200", "/children/figures", "/tasks")) {
                look(found, reader + " " + path, as(reader).get(path).asString(), hidden);
            }
        }
        return found;
    }

    private void look(List<String> found, String where, String answer, Iterable<String> fields) {
        for (String field : fields) {
            if (answer.contains(String.valueOf(words.get(field)))) {
                found.add(where + ": " + field);
            }
        }
    }

    private static Handler listening(List<String> logged) {
        return new Handler() {
            @Override
            public synchronized void publish(LogRecord record) {
                logged.add((record instanceof ExtLogRecord formatted
                                ? formatted.getFormattedMessage()
                                : record.getMessage())
                        + " " + record.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
