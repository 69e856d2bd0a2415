package org.wugu.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.generic.GenericType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.platform.OnRealParts;
import org.wugu.platform.scope.ScopeRunner;

@OnRealParts
class DatabaseTest {

    private static final String WHOLE = """
            select :id::uuid id, :words::text words, :count::integer count, :boxed::integer boxed, :many::bigint many,
              :so::boolean so, :exact::numeric exact, :served_on::date served_on, :at::timestamptz at,
              :township_code::text township_code, :colour::text colour, :bytes::bytea bytes""";
    private static final String ADD = "insert into thing (id, township_code, name) values (:id, :township, :name)";
    private static final DivisionCode TOWNSHIP = DivisionCode.of("371521109");
    private static final String PERSON = "张三丰";

    @Inject
    Database database;

    @Inject
    ScopeRunner scopes;

    private enum Colour {
        RED,
        GREEN
    }

    /** Of each type that a column has. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Whole(
            UUID id,
            String words,
            int count,
            Integer boxed,
            long many,
            boolean so,
            BigDecimal exact,
            LocalDate servedOn,
            Instant at,
            DivisionCode townshipCode,
            Colour colour,
            byte[] bytes) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Nothing(
            @Nullable UUID id,
            @Nullable String words,
            @Nullable Integer boxed,
            @Nullable BigDecimal exact,
            @Nullable LocalDate servedOn,
            @Nullable Instant at,
            @Nullable DivisionCode townshipCode,
            @Nullable Colour colour,
            byte @Nullable [] bytes,
            @Nullable String notAsked) {}

    private record Counted(int count) {}

    @Test
    void a_row_is_a_record_of_what_was_given() {
        Whole whole = new Whole(
                Ids.next(),
                PERSON,
                7,
                8,
                9_000_000_000L,
                true,
                new BigDecimal("12.50"),
                LocalDate.parse("2026-11-27"),
                Instant.parse("2026-11-27T21:59:16.123456Z"),
                TOWNSHIP,
                Colour.GREEN,
                PERSON.getBytes(UTF_8));

        Whole read = within(() -> database.sql(WHOLE)
                .with("id", whole.id())
                .with("words", whole.words())
                .with("count", whole.count())
                .with("boxed", whole.boxed())
                .with("many", whole.many())
                .with("so", whole.so())
                .with("exact", whole.exact())
                .with("served_on", whole.servedOn())
                .with("at", whole.at())
                .with("township_code", whole.townshipCode())
                .with("colour", whole.colour())
                .with("bytes", whole.bytes())
                .one(Whole.class));

        assertThat(read).usingRecursiveComparison().isEqualTo(whole);
    }

    @Test
    void null_comes_back_as_null_and_what_is_not_asked_for_is_null() {
        Nothing read = within(() -> {
            Sql nothing = database.sql(WHOLE);
            Stream.of("id", "words", "count", "boxed", "many", "so", "exact", "served_on", "at")
                    .forEach(name -> nothing.with(name, null));
            return nothing.with("township_code", null)
                    .with("colour", null)
                    .with("bytes", null)
                    .one(Nothing.class);
        });

        assertThat(read).isEqualTo(new Nothing(null, null, null, null, null, null, null, null, null, null));
    }

    @Test
    void null_is_no_number() {
        assertThatThrownBy(() -> within(() -> database.sql("select :count::integer count")
                        .with("count", null)
                        .one(Counted.class)))
                .isInstanceOf(JdbiException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1582-10-10", "1986-05-04", "9999-12-31"})
    void a_day_stays_the_day(LocalDate day) {
        assertThat(within(
                        () -> database.sql("select :day::date").with("day", day).one(LocalDate.class)))
                .isEqualTo(day);
        assertThat(within(() ->
                        database.sql("select :day::date::text").with("day", day).one(String.class)))
                .isEqualTo(day.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "2026-11-27T21:59:16.000001Z",
                "9999-12-31T23:59:59.999999Z"
            })
    void a_moment_keeps_its_microseconds(Instant moment) {
        assertThat(within(() -> database.sql("select :at::timestamptz")
                        .with("at", moment)
                        .one(Instant.class)))
                .isEqualTo(moment);
    }

    static Stream<Arguments> arrays() {
        return Stream.of(
                arguments("uuid", UUID.class, List.of(Ids.next(), Ids.next())),
                arguments("text", String.class, List.of("a, b", "{\"c\"}", "", "\\", PERSON)),
                arguments("text", Colour.class, List.of(Colour.RED, Colour.GREEN)),
                arguments("text", DivisionCode.class, List.of(TOWNSHIP, DivisionCode.of("37"))),
                arguments("integer", Integer.class, List.of(1, -2)),
                arguments("bigint", Long.class, List.of(1L, 9_000_000_000L)),
                arguments("numeric", BigDecimal.class, List.of(new BigDecimal("0.10"), new BigDecimal("-3"))),
                arguments("boolean", Boolean.class, List.of(true, false)),
                arguments("bytea", byte[].class, List.of(new byte[] {0, -1}, new byte[0])),
                arguments(
                        "date", LocalDate.class, List.of(LocalDate.parse("0001-01-01"), LocalDate.parse("9999-12-31"))),
                arguments(
                        "timestamptz",
                        Instant.class,
                        List.of(Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("2026-11-27T21:59:16.123456Z"))));
    }

    @ParameterizedTest
    @MethodSource("arrays")
    void a_collection_is_an_array_with_its_nulls_and_of_its_own_type(
            String type, Class<?> element, List<Object> values) {
        List<@Nullable Object> some =
                Stream.concat(Stream.of((Object) null), values.stream()).toList();

        assertThat(within(() -> elements(type, element, some))).containsExactlyElementsOf(some);
        assertThat(within(() -> isAmong(type, values.get(1), values))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("arrays")
    void an_empty_collection_is_an_array_of_whatever_is_wanted(String type, Class<?> element, List<Object> values) {
        assertThat(within(() -> elements(type, element, List.of()))).isEmpty();
        assertThat(within(() -> isAmong(type, values.get(0), List.of()))).isFalse();
    }

    @Test
    void a_column_may_be_an_array() {
        List<List<String>> read = within(() -> database.sql(
                        "select words from (values (1, array['a', 'b']), (2, '{}')) v (id, words) order by id")
                .list(row -> row.getColumn("words", new GenericType<List<String>>() {})));

        assertThat(read).containsExactly(List.of("a", "b"), List.of());
    }

    @Test
    void sql_stays_as_it_is_written() {
        String sql = """
                select 1 < 2 and 2 > 1 and 1 <> 2 and '7'::integer = :seven and '<:seven>' = '<' || ':' || 'seven>' -- :not
                  and '{"a": {"b": "c"}}'::jsonb -> 'a' ->> 'b' = 'c' and array[1, 2, 3] @> array[2] and 'ab' ~ '^a'""";

        assertThat(within(() -> database.sql(sql).with("seven", 7).one(Boolean.class)))
                .isTrue();
    }

    @Test
    void the_first_is_empty_without_a_row_and_with_null_alone() {
        assertThat(within(() -> database.sql("select 1 where false").first(Integer.class)))
                .isEmpty();
        assertThat(within(() -> database.sql("select null::integer").first(Integer.class)))
                .isEmpty();
        assertThat(within(() -> database.sql("select n from generate_series(1, 3) n")
                        .first(row -> row.getColumn("n", Long.class))))
                .contains(1L);
    }

    @Test
    void the_only_one_is_neither_none_nor_two() {
        assertThatThrownBy(
                        () -> within(() -> database.sql("select 1 where false").one(Integer.class)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> within(
                        () -> database.sql("select generate_series(1, 2)").one(Integer.class)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void without_a_transaction_nothing_is_asked() {
        assertThatThrownBy(() -> database.sql("select 1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("select 1");
    }

    @Test
    void a_statement_is_part_of_the_transaction_and_of_its_scope() {
        String name = Ids.next().toString();
        assertThatThrownBy(() -> within(() -> {
                    assertThat(add(name)).isOne();
                    assertThat(count(name)).isOne();
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);

        assertThat(within(() -> count(name))).isZero();
    }

    @Test
    void what_has_a_transaction_of_its_own_while_rows_are_read_has_a_connection_of_its_own() {
        String connection = "select pg_backend_pid()";
        List<Integer> inner = new ArrayList<>();

        int outer = within(() -> database.sql(connection)
                .first(row -> {
                    inner.add(within(() -> database.sql(connection).one(Integer.class)));
                    return row.getColumn(1, Integer.class);
                })
                .orElseThrow());

        assertThat(inner).hasSize(1).doesNotContain(outer);
    }

    @Test
    void one_batch_takes_all_with_what_was_given_before() {
        String name = Ids.next().toString();

        int changed = within(() -> {
            database.sql(ADD)
                    .with("township", TOWNSHIP)
                    .with("name", name)
                    .forEach(List.of(Ids.next(), Ids.next(), Ids.next()), (insert, id) -> insert.with("id", id));
            return database.sql("update thing set name = name where name = :name")
                    .with("name", name)
                    .run();
        });

        assertThat(changed).isEqualTo(3);
    }

    @Test
    void a_batch_may_begin_with_null() {
        String name = Ids.next().toString();

        List<String> townships = within(() -> {
            add(name);
            database.sql("update thing set township_code = coalesce(:other, township_code) where name = :name")
                    .with("name", name)
                    .forEach(
                            Arrays.asList(null, DivisionCode.of("371521112")),
                            (update, other) -> update.with("other", other));
            return database.sql("select township_code from thing where name = :name")
                    .with("name", name)
                    .list(String.class);
        });

        assertThat(townships).containsExactly("371521112");
    }

    @Test
    void a_batch_of_none_asks_nothing() {
        within(() -> {
            database.sql("nonsense").forEach(List.of(), (insert, id) -> insert.with("id", id));
            return "done";
        });
    }

    @Test
    void what_answers_nothing_is_run() {
        assertThat(within(() -> {
                    database.sql("select pg_notify('nobody', :words)")
                            .with("words", PERSON)
                            .run();
                    return "done";
                }))
                .isEqualTo("done");
    }

    @Test
    void a_failure_does_not_tell_what_was_bound() {
        UUID id = Ids.next();
        List<Throwable> failures = Stream.<Callable<?>>of(
                        () -> database.sql("select :words from nowhere")
                                .with("words", PERSON)
                                .list(String.class),
                        () -> database.sql("select :words, :missing")
                                .with("words", PERSON)
                                .list(String.class),
                        () -> database.sql("select 1").with("words", PERSON).list(String.class),
                        () -> database.sql("insert into thing (id, township_code, name) select :id, :township, v.name"
                                        + " from (values (:name), (:name)) v (name)")
                                .with("id", id)
                                .with("township", TOWNSHIP)
                                .with("name", PERSON)
                                .run(),
                        () -> {
                            database.sql(ADD)
                                    .with("id", id)
                                    .with("township", TOWNSHIP)
                                    .forEach(List.of(PERSON, PERSON), (insert, name) -> insert.with("name", name));
                            return "added";
                        })
                .map(failing -> catchThrowable(() -> within(failing)))
                .toList();

        assertThat(failures).allSatisfy(failure -> assertThat(failure)
                .isInstanceOf(JdbiException.class)
                .extracting(DatabaseTest::messages)
                .asString()
                .doesNotContain(PERSON)
                .doesNotContain(id.toString()));
    }

    private List<Object> elements(String type, Class<?> element, List<@Nullable Object> values) {
        String sql = "select v from unnest(:values::" + type + "[]) with ordinality u (v, place) order by place";
        return new ArrayList<>(database.sql(sql).with("values", values).list(element));
    }

    /** The array's type is not said here, and has to be the column's. */
    private boolean isAmong(String type, Object value, List<Object> values) {
        return database.sql("select :value::" + type + " = any (:values)")
                .with("value", value)
                .with("values", values)
                .one(Boolean.class);
    }

    private int add(String name) {
        return database.sql(ADD)
                .with("id", Ids.next())
                .with("township", TOWNSHIP)
                .with("name", name)
                .run();
    }

    private long count(String name) {
        return database.sql("select count(*) from thing where name = :name")
                .with("name", name)
                .one(Long.class);
    }

    private <T> T within(Callable<T> work) {
        return scopes.system(() -> QuarkusTransaction.requiringNew().call(work));
    }

    /** Of the failure and of all behind it. */
    private static String messages(Throwable failure) {
        StringBuilder all = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            all.append(cause.getMessage()).append('\n');
            Stream.of(cause.getSuppressed()).map(Throwable::getMessage).forEach(all::append);
        }
        return all.toString();
    }
}
