package org.wugu.platform.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.IdNumber;
import org.wugu.kernel.Ids;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Role;
import org.wugu.kernel.Tier;
import org.wugu.platform.OnRealParts;
import org.wugu.platform.people.Residents.Newcomer;
import org.wugu.platform.people.Residents.Resident;
import org.wugu.platform.problem.DatabaseFaults;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.ScopeRunner;
import org.wugu.problem.Problem;
import org.wugu.testing.Database;

/** A small kind of people, from its one declaration on. */
@OnRealParts
class PeopleTest {

    private static final DivisionCode SHOUZHANG = DivisionCode.of("371521109");
    private static final DivisionCode YANGGU = DivisionCode.of("371521");
    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    private final Database database = Database.of("child");

    @Inject
    Residents residents;

    @Inject
    org.wugu.platform.database.Database asked;

    @Inject
    Residents.ResidentConflicts conflicts;

    @Inject
    PersonExport export;

    @Inject
    ScopeRunner scopes;

    @Test
    void a_name_is_found_whole_and_by_its_surname_and_by_nothing_between() {
        UUID id = registered(newcomer("东方 未明", idNumber()));

        for (String typed : List.of("东方未明", "东方", " 东方　未明 ")) {
            assertThat(found(typed)).as(typed).contains(id);
        }
        assertThat(found("东")).doesNotContain(id);
        assertThat(found("未明")).doesNotContain(id);
    }

    @Test
    void a_list_shows_name_and_masked_numbers_and_opens_no_record() {
        // Given
        String number = idNumber();
        UUID id = registered(newcomer("张三丰", number));
        // When
        damage("resident_identity", "sealed", id);
        // Then
        byte[] name = bytes("resident_name", "sealed", id);
        byte[] masked = bytes("resident_identity", "masked", id);
        assertThat(residents.name(id, name)).isEqualTo("张三丰");
        assertThat(residents.masked(id, masked))
                .contains(new Residents.Masked(IdNumber.of(number).masked()));
        assertThat(residents.identity(id, bytes("resident_identity", "sealed", id)))
                .isEmpty();
    }

    @Test
    void what_was_sealed_for_one_does_not_open_for_another() {
        UUID one = registered(newcomer("张三丰", idNumber()));
        UUID other = registered(newcomer("李四光", idNumber()));

        assertThat(residents.masked(other, bytes("resident_identity", "masked", one)))
                .isEmpty();
        assertThat(residents.identity(other, bytes("resident_identity", "sealed", one)))
                .isEmpty();
        assertThat(residents.name(other, bytes("resident_name", "sealed", one))).isNotEqualTo("张三丰");
    }

    @Test
    void an_identity_is_disclosed_for_a_reason_that_the_log_keeps_and_only_to_whom_may_read_it() {
        // Given
        Newcomer known = newcomer("张三丰", idNumber());
        UUID id = registered(known);
        // When
        Map<UUID, Resident> disclosed = county(() -> residents.disclose(List.of(id), "核对材料"));
        Map<UUID, Resident> hidden = as(Tier.CITY, "3715", () -> residents.disclose(List.of(id), "核对材料"));
        Map<UUID, Resident> others = as(Tier.COUNTY, "371524", () -> residents.disclose(List.of(id), "核对材料"));
        // Then
        assertThat(disclosed).isEqualTo(Map.of(id, known.record()));
        assertThat(hidden).isEmpty();
        assertThat(others).isEmpty();
        assertThat(database.rows(
                        "select subject_type, reason from access_log where action = 'read-identity' and subject_ids = array[?::uuid]",
                        id))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("subject_type", "resident"))
                .satisfies(row -> assertThat(String.valueOf(row.get("reason"))).startsWith("stated:"));
    }

    @Test
    void nobody_is_registered_twice_and_every_look_is_logged() {
        // Given
        Newcomer known = newcomer("张三丰", idNumber());
        UUID id = registered(known);
        IdNumber number = Objects.requireNonNull(known.idNumber());
        // When, Then
        assertThatThrownBy(() -> registered(newcomer("张三丰", number.value())))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type()).isEqualTo(PeopleProblems.ALREADY_REGISTERED);
                    assertThat(problem.fields()).extracting("field").containsExactly("idNumber");
                });
        assertThat(township(() -> residents.standing(Map.of(number, "张三丰"))))
                .containsEntry(number, Standing.REGISTERED);
        assertThat(county(() -> residents.standing(Map.of(number, "张三丰"))))
                .as("who does not register is told nothing")
                .containsEntry(number, Standing.NEW);
        assertThat(database.number(
                        "select count(*) from access_log where action = 'look-up-registered'"
                                + " and subject_type = 'resident' and subject_ids = array[?::uuid]",
                        id))
                .isEqualTo(2);
    }

    @Test
    void a_known_number_under_another_name_is_kept_beside_it_and_a_conflict_of_both() {
        // Given
        Newcomer holder = newcomer("张三丰", idNumber());
        UUID held = registered(holder);
        // When
        UUID second = registered(newcomer("李四光", holder.record().idNumber()));
        // Then
        assertThat(database.rows("select newcomer, holder, state from resident_conflict where newcomer = ?", second))
                .containsExactly(Map.of("newcomer", second, "holder", held, "state", "OPEN"));
        assertThat(contested(second)).isTrue();
        assertThat(contested(held)).isFalse();
        // When
        township(() -> {
            residents.correct(held, new Newcomer(held, SHOUZHANG, new Resident("张三丰", idNumber(), "村东")));
            return held;
        });
        // Then
        assertThat(database.number("select count(*) from resident_conflict where newcomer = ?", second))
                .isZero();
        assertThat(contested(second)).as("the number is free for who waited").isFalse();
    }

    @Test
    void a_conflict_is_decided_once_and_by_the_county_of_who_came_second() {
        // Given
        Newcomer holder = newcomer("张三丰", idNumber());
        registered(holder);
        UUID second = registered(newcomer("李四光", holder.record().idNumber()));
        UUID conflict = (UUID)
                Objects.requireNonNull(database.value("select id from resident_conflict where newcomer = ?", second));
        long waiting = county(() -> conflicts.waiting("CONFLICT", YANGGU)).count();
        // When
        NumberConflicts.Newcomer newcomer = county(() -> conflicts.newcomer(conflict));
        county(() -> decided(conflict, "身份证原件不同"));
        // Then
        assertThat(newcomer).isEqualTo(new NumberConflicts.Newcomer(second, SHOUZHANG));
        assertThat(county(() -> conflicts.waiting("CONFLICT", YANGGU)).count()).isEqualTo(waiting - 1);
        assertThat(database.value("select length(reason) > 0 from resident_conflict where id = ?", conflict))
                .isEqualTo(true);
        assertThat(database.value("select decided_by from resident_conflict where id = ?", conflict))
                .isEqualTo("tester of 371521");
        assertThatThrownBy(() -> county(() -> decided(conflict, "又一次")))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.type())
                        .isEqualTo(PeopleProblems.CONFLICT_DECIDED));
        assertThatThrownBy(() -> as(Tier.COUNTY, "371524", () -> conflicts.newcomer(conflict)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(PlatformProblems.NOT_FOUND));
    }

    @Test
    void people_without_a_number_are_as_many_as_there_are() {
        UUID one = registered(newcomer("王小明", null));
        UUID other = registered(newcomer("王小明", null));

        assertThat(found("王小明")).contains(one, other);
        assertThat(database.number("select count(*) from resident_id_hash where resident_id in (?, ?)", one, other))
                .isZero();
        // When
        String number = idNumber();
        township(() -> {
            residents.correct(one, new Newcomer(one, SHOUZHANG, new Resident("王小明", number, "村东")));
            return one;
        });
        // Then
        assertThatThrownBy(() -> registered(newcomer("王小明", number))).isInstanceOf(Problem.class);
    }

    @Test
    void a_corrected_name_is_found_under_the_new_one_only() {
        UUID id = registered(newcomer("赵钱孙", idNumber()));

        township(() -> {
            Resident record = residents.require(id);
            residents.correct(id, new Newcomer(id, SHOUZHANG, record.named("周吴郑")));
            return id;
        });

        assertThat(found("周吴郑")).contains(id);
        assertThat(found("赵钱孙")).doesNotContain(id);
        assertThat(township(() -> residents.require(id)).name()).isEqualTo("周吴郑");
    }

    @Test
    void who_tries_out_the_last_digits_is_refused() {
        // Given
        List<String> alike = alike();
        List<Standing> answers = new ArrayList<>();
        // When
        for (String number : alike) {
            IdNumber asks = IdNumber.of(number);
            answers.add(as(Tier.TOWNSHIP, "371521112", () -> residents.standing(Map.of(asks, "张三丰")))
                    .get(asks));
        }
        // Then
        assertThat(answers).startsWith(Standing.NEW, Standing.NEW, Standing.NEW, Standing.NEW);
        assertThat(answers.subList(4, answers.size())).containsOnly(Standing.REFUSED);
        assertThatThrownBy(() -> as(
                        Tier.TOWNSHIP,
                        "371521112",
                        () -> residents.contestedAmong(List.of(newcomer("张三丰", alike.get(0))))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(PlatformProblems.GUESSING));
    }

    @Test
    void an_erased_person_is_gone_from_every_declared_place_and_stays_gone() {
        // Given
        Newcomer known = newcomer("张三丰", idNumber());
        UUID id = registered(known);
        UUID other = registered(newcomer("李四光", idNumber()));
        note(id, other, "张三丰住在村东");
        note(other, id, "李四光认识张三丰");
        note(other, other, "李四光住在村西");
        county(() -> residents.disclose(List.of(id), "张三丰本人来问"));
        // When, Then
        assertThatThrownBy(() -> county(() -> {
                    residents.requireUntold(id, "张三丰要求");
                    return id;
                }))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.fields())
                        .extracting("code")
                        .containsExactly("names-the-person"));
        assertThatThrownBy(() -> erase(id)).as("not marked as erased").isInstanceOf(IllegalStateException.class);
        database.execute("update resident set erased_at = now() where id = ?", id);
        assertThatThrownBy(() -> township(() -> {
                    residents.erase(id);
                    return id;
                }))
                .as("not the township's")
                .isInstanceOf(IllegalStateException.class);
        // When
        erase(id);
        // Then
        for (String table : List.of("resident_name", "resident_name_token", "resident_identity", "resident_id_hash")) {
            assertThat(database.number("select count(*) from " + table + " where resident_id = ?", id))
                    .as(table)
                    .isZero();
        }
        assertThat(database.rows(
                        "select words from resident_note where resident_id in (?, ?) order by words", id, other))
                .extracting(row -> row.get("words"))
                .containsExactly("", "李四光住在村西");
        assertThat(database.number("select count(*) from access_reason where subject_ids @> array[?::uuid]", id))
                .isZero();
        // When, Then
        assertThatThrownBy(() ->
                        township(() -> asked.sql("update resident_note set words = '又写一笔' where resident_id = :id")
                                .with("id", id)
                                .run()))
                .matches(DatabaseFaults::isRefusedByScope);
        assertThatThrownBy(() -> township(() -> {
                    residents.add(Map.of(id, known), Set.of());
                    return id;
                }))
                .matches(DatabaseFaults::isRefusedByScope);
        UUID again = registered(newcomer("张三丰", known.record().idNumber()));
        assertThat(found("张三丰")).contains(again).doesNotContain(id);
    }

    @Test
    void a_person_is_given_what_every_feature_holds() {
        UUID id = Ids.next();
        assertThat(township(() -> export.of(id))).isEqualTo(Map.of("greeting", "for " + id));
    }

    private UUID decided(UUID conflict, String reason) {
        conflicts.decide(conflict, NumberConflictDecision.DIFFERENT, reason);
        return conflict;
    }

    private void erase(UUID id) {
        county(() -> {
            residents.erase(id);
            return id;
        });
    }

    private void note(UUID resident, UUID other, String words) {
        database.execute(
                "insert into resident_note (id, resident_id, others, township_code, words) values (?, ?, array[?::uuid], ?, ?)",
                Ids.next(),
                resident,
                other,
                SHOUZHANG.value(),
                words);
    }

    private UUID registered(Newcomer newcomer) {
        return township(() -> {
            Set<IdNumber> contested = residents.contestedAmong(List.of(newcomer));
            asked.sql("insert into resident (id, township_code) values (:id, :code)")
                    .with("id", newcomer.id())
                    .with("code", newcomer.office())
                    .run();
            residents.add(Map.of(newcomer.id(), newcomer), contested);
            return newcomer.id();
        });
    }

    private List<UUID> found(String typed) {
        return township(() -> asked.sql("select resident_id from resident_name_token where token = any (:tokens)")
                .with("tokens", residents.searchTokens(typed))
                .list(UUID.class));
    }

    private boolean contested(UUID resident) {
        return Boolean.TRUE.equals(
                database.value("select bool_and(contested) from resident_id_hash where resident_id = ?", resident));
    }

    private byte[] bytes(String table, String column, UUID resident) {
        return (byte[]) Objects.requireNonNull(
                database.value("select " + column + " from " + table + " where resident_id = ?", resident));
    }

    private void damage(String table, String column, UUID resident) {
        database.execute(
                "update %1$s set %2$s = set_byte(%2$s, 20, get_byte(%2$s, 20) # 1) where resident_id = ?"
                        .formatted(table, column),
                resident);
    }

    private static Newcomer newcomer(String name, @Nullable String idNumber) {
        return new Newcomer(
                Ids.next(), SHOUZHANG, new Resident(Objects.requireNonNull(Typing.name(name)), idNumber, "村东"));
    }

    /** Of another birth day each, so that no test looks as if it guessed. */
    private static String idNumber() {
        int next = SEQUENCE.incrementAndGet();
        return checked("371521%04d%02d%02d001".formatted(1930 + next % 60, 1 + next / 60 % 12, 1 + next % 28));
    }

    private static List<String> alike() {
        return IntStream.range(0, 6)
                .mapToObj(last -> checked("37152119280229%03d".formatted(last)))
                .toList();
    }

    private static String checked(String digits) {
        return digits + IdNumber.checkCharacter(digits);
    }

    private <T> T township(Supplier<T> work) {
        return as(Tier.TOWNSHIP, SHOUZHANG.value(), work);
    }

    private <T> T county(Supplier<T> work) {
        return as(Tier.COUNTY, "371521", work);
    }

    private <T> T as(Tier tier, String code, Supplier<T> work) {
        OrgScope scope = new OrgScope(tier, DivisionCode.of(code), Set.of(Role.CLERK), "tester of " + code);
        return scopes.as(scope, () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
