package org.wugu.child.form;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.platform.database.Database;
import org.wugu.platform.people.Registrant;

/**
 * The parents and guardians of children (家庭与监护). Each person is kept once, also for brothers and sisters, and who cared for a
 * child from when to when stays known.
 */
@ApplicationScoped
public class Relatives {

    private static final String CURRENT = "select child_id child, role, relative_id relative, since from kinship"
            + " where child_id = any (:children) and until is null";
    private static final String JOIN = "insert into kinship (id, child_id, township_code, relative_id, role, since)"
            + " values (:id, :child, :township, :relative, :role, :today)";
    private static final String FORGET = "delete from relative r where r.id = any (:relatives)"
            + " and not exists (select from kinship k where k.relative_id = r.id)";

    private final Database database;
    private final RelativePeople people;
    private final Clock clock;

    Relatives(Database database, RelativePeople people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    private record Kin(UUID child, Role role, UUID relative, LocalDate since) {}

    /** Who they are to each of the children today, as far as the reader may know. */
    Map<UUID, Map<Role, Relative>> of(Collection<UUID> children) {
        List<Kin> kin = current(children);
        Map<UUID, Relative> known = identities(kin);
        Map<UUID, Map<Role, Relative>> found = new HashMap<>();
        for (Kin one : kin) {
            Relative relative = known.get(one.relative());
            if (relative != null) {
                found.computeIfAbsent(one.child(), child -> new EnumMap<>(Role.class))
                        .put(one.role(), relative);
            }
        }
        return found;
    }

    /**
     * Keeps those of children who are new.
     *
     * @param sibling a brother or sister of all of them whose family they share, or null
     */
    void add(DivisionCode township, Map<UUID, CheckedChild> children, @Nullable UUID sibling) {
        Map<UUID, Relative> shared = sibling == null ? Map.of() : identities(current(List.of(sibling)));
        Map<String, UUID> byNumber = new HashMap<>();
        Map<UUID, Registrant<Relative>> newcomers = new LinkedHashMap<>();
        Map<UUID, Registrant<Relative>> changed = new LinkedHashMap<>();
        List<Kin> joined = new ArrayList<>();
        children.forEach((child, form) -> {
            Family family = new Family(shared, byNumber);
            form.form().relatives().forEach((role, typed) -> joined.add(joined(child, role, family.member(typed))));
            newcomers.putAll(registered(family.newcomers(), township));
            changed.putAll(registered(family.changed(), township));
        });
        keep(newcomers, changed);
        join(joined, township);
    }

    /** Keeps what the form of a child says of them now. */
    void replace(UUID child, CheckedChild form) {
        Map<Role, Kin> before = current(List.of(child)).stream().collect(toMap(Kin::role, one -> one));
        Family family = new Family(identities(before.values()), new HashMap<>());
        List<Kin> joined = new ArrayList<>();
        List<Role> ended = new ArrayList<>(before.keySet());
        form.form().relatives().forEach((role, typed) -> {
            UUID relative = family.member(typed);
            Kin former = before.get(role);
            if (former != null && former.relative().equals(relative)) {
                ended.remove(role);
            } else {
                joined.add(joined(child, role, relative));
            }
        });
        Map<UUID, Registrant<Relative>> newcomers = registered(family.newcomers(), form.office());
        keep(newcomers, registered(family.changed(), form.office()));
        end(child, ended);
        forget(before.values());
        join(joined, form.office());
    }

    /** Nobody of them is known any more, unless as another child's. */
    void remove(UUID child) {
        List<Kin> kin = database.sql(
                        "select child_id child, role, relative_id relative, since from kinship where child_id = :child")
                .with("child", child)
                .list(Kin.class);
        database.sql("delete from kinship where child_id = :child")
                .with("child", child)
                .run();
        forget(kin);
    }

    /** What a list shows of one of them, while it stays sealed; empty where there is nobody, or the reader may not know. */
    public Optional<RelativeView> masked(@Nullable UUID relative, byte @Nullable [] sealed) {
        return relative == null ? Optional.empty() : people.masked(relative, sealed);
    }

    /** Other children who have one of them today. */
    Set<UUID> siblings(UUID child) {
        return Set.copyOf(database.sql("select distinct o.child_id from kinship k join kinship o"
                        + " on o.relative_id = k.relative_id and o.child_id <> k.child_id and o.until is null"
                        + " where k.child_id = :child and k.until is null")
                .with("child", child)
                .list(UUID.class));
    }

    private List<Kin> current(Collection<UUID> children) {
        return database.sql(CURRENT).with("children", children).list(Kin.class);
    }

    private Map<UUID, Relative> identities(Collection<Kin> kin) {
        return people.identities(kin.stream().map(Kin::relative).distinct().toList());
    }

    private Kin joined(UUID child, Role role, UUID relative) {
        return new Kin(child, role, relative, LocalDate.now(clock));
    }

    private static Map<UUID, Registrant<Relative>> registered(Map<UUID, Relative> relatives, DivisionCode township) {
        Map<UUID, Registrant<Relative>> registered = new LinkedHashMap<>();
        relatives.forEach((id, one) -> registered.put(id, one.registeredIn(township)));
        return registered;
    }

    private void keep(Map<UUID, Registrant<Relative>> newcomers, Map<UUID, Registrant<Relative>> changed) {
        database.sql("insert into relative (id, township_code) values (:id, :township)")
                .forEach(newcomers.entrySet(), (insert, one) -> insert.with("id", one.getKey())
                        .with("township", one.getValue().office()));
        people.add(newcomers, people.contestedAmong(newcomers.values()));
        changed.forEach(people::correct);
    }

    private void join(List<Kin> joined, DivisionCode township) {
        database.sql(JOIN).forEach(joined, (insert, one) -> insert.with("id", Ids.next())
                .with("child", one.child())
                .with("township", township)
                .with("relative", one.relative())
                .with("role", one.role())
                .with("today", one.since()));
    }

    /** What was typed wrong on the same day never was. */
    private void end(UUID child, List<Role> roles) {
        for (String statement : List.of(
                "delete from kinship where child_id = :child and role = any (:roles) and since = :today",
                "update kinship set until = :today where child_id = :child and role = any (:roles) and until is null")) {
            database.sql(statement)
                    .with("child", child)
                    .with("roles", roles)
                    .with("today", LocalDate.now(clock))
                    .run();
        }
    }

    private void forget(Collection<Kin> kin) {
        database.sql(FORGET)
                .with("relatives", kin.stream().map(Kin::relative).distinct().toList())
                .run();
    }
}
