package org.wugu.volunteer.outfitting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Ids;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;
import org.wugu.platform.people.SealedText;
import org.wugu.platform.problem.DatabaseFaults;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.journey.FactSource;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.outfitting.ItemAct.Item;

/** Every item that was issued, also those that came back or were taken back. */
@ApplicationScoped
class IssuedItems implements FactSource {

    private static final String STANDS = "returned_on is null and retracted_at is null";
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String INSERT = """
            insert into issued_item
              (id, volunteer_id, township_code, kind, size, number, issued_on, issued_by, received_on, received_by)
            select :id, id, township_code, :kind, :size, :number, :issuedOn, :issuedBy, :receivedOn, :receivedBy
            from volunteer where id = :volunteer""";

    private final Database database;
    private final SealedText reasons;
    private final CurrentScope scope;
    private final Clock clock;

    IssuedItems(Database database, Vault vault, CurrentScope scope, Clock clock) {
        this.database = database;
        this.reasons = new SealedText(vault, "issued_item");
        this.scope = scope;
        this.clock = clock;
    }

    /** An item to be issued. */
    record NewItem(UUID volunteer, ItemKind kind, @Nullable String size, ItemNumber number) {}

    @Override
    public String facts() {
        return """
                select 'ITEM_IN_HAND' from issued_item i
                where i.volunteer_id = v.id and i.returned_on is null and i.retracted_at is null
                union all select 'ITEM_RETURNED' from issued_item i
                where i.volunteer_id = v.id and i.returned_on is not null and i.retracted_at is null
                  and not exists (select from issued_item j where j.volunteer_id = v.id and j.kind = i.kind
                    and j.returned_on is null and j.retracted_at is null)""";
    }

    /** Whose numbers are taken is the city's to know one after the other: until the transaction ends, others wait. */
    void lockNumbers() {
        database.sql("select pg_advisory_xact_lock(hashtextextended('issued_item', 0))")
                .run();
    }

    /** Which of the numbers are out. */
    Set<ItemNumber> out(ItemKind kind, Collection<ItemNumber> numbers) {
        return database
                .sql("select number from issued_item where kind = :kind and number = any (:numbers) and " + STANDS)
                .with("kind", kind)
                .with("numbers", numbers.stream().map(ItemNumber::value).toList())
                .list(String.class)
                .stream()
                .map(ItemNumber::new)
                .collect(toSet());
    }

    /** What was ever issued to each of them, oldest first. */
    Map<UUID, List<IssuedItem>> of(Collection<UUID> volunteers) {
        return database
                .sql("""
                        select i.*, v.stage bearer from issued_item i join volunteer v on v.id = i.volunteer_id
                        where i.volunteer_id = any (:volunteers) order by i.id""")
                .with("volunteers", volunteers)
                .list(row -> Map.entry(row.getColumn("volunteer_id", UUID.class), item(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** What each of them has in hand. */
    Map<UUID, List<IssuedItem>> inHand(Collection<UUID> volunteers) {
        Map<UUID, List<IssuedItem>> items = of(volunteers);
        items.replaceAll((id, all) -> all.stream().filter(IssuedItem::stands).toList());
        return items;
    }

    /** @throws Problem {@code item-number-taken} when somebody of whom the caller does not know has a number */
    void add(List<NewItem> items, LocalDate issuedOn) {
        add(items, issuedOn, null);
    }

    /** As {@link #add(List, LocalDate)}, of what was received already. */
    void add(List<NewItem> items, LocalDate issuedOn, @Nullable LocalDate receivedOn) {
        String person = scope.get().person();
        try {
            database.sql(INSERT)
                    .with("issuedOn", issuedOn)
                    .with("issuedBy", person)
                    .with("receivedOn", receivedOn)
                    .with("receivedBy", receivedOn == null ? null : person)
                    .forEach(items, (insert, item) -> insert.with("id", Ids.next())
                            .with("kind", item.kind())
                            .with("size", item.size())
                            .with("number", item.number().value())
                            .with("volunteer", item.volunteer()));
        } catch (JdbiException e) {
            if (DatabaseFaults.state(e).filter(UNIQUE_VIOLATION::equals).isPresent()) {
                throw new Problem(
                        VolunteerProblems.ITEM_NUMBER_TAKEN, items.get(0).number());
            }
            throw e;
        }
    }

    /** Confirms the receipt of all that these volunteers have in hand. */
    void received(Collection<UUID> volunteers, LocalDate on) {
        database.sql("update issued_item set received_on = :on, received_by = :person"
                        + " where volunteer_id = any (:volunteers) and " + STANDS)
                .with("on", on)
                .with("person", scope.get().person())
                .with("volunteers", volunteers)
                .run();
    }

    /** What the volunteer has in hand is not received after all. */
    void notReceived(UUID volunteer) {
        database.sql("update issued_item set received_on = null, received_by = null"
                        + " where volunteer_id = :volunteer and received_on is not null and " + STANDS)
                .with("volunteer", volunteer)
                .run();
    }

    /** Marks the items as returned. */
    void returned(Collection<UUID> ids, LocalDate on) {
        database.sql("update issued_item set returned_on = :on, returned_by = :person where id = any (:ids)")
                .with("on", on)
                .with("person", scope.get().person())
                .with("ids", ids)
                .run();
    }

    /** Takes entries back that were a mistake. */
    void retract(Collection<UUID> ids, String reason) {
        database.sql("update issued_item set retracted_at = :now, retracted_by = :person, retraction = :reason"
                        + " where id = :id")
                .with("now", clock.instant())
                .with("person", scope.get().person())
                .forEach(ids, (update, id) -> update.with("id", id).with("reason", reasons.seal(id, reason)));
    }

    private IssuedItem item(RowView row) {
        UUID id = row.getColumn("id", UUID.class);
        String number = row.getColumn("number", String.class);
        LocalDate returnedOn = row.getColumn("returned_on", LocalDate.class);
        Instant retractedAt = row.getColumn("retracted_at", Instant.class);
        Item item = new Item(row.getColumn("bearer", Stage.class), returnedOn != null, retractedAt != null, number);
        return new IssuedItem(
                id,
                row.getColumn("kind", ItemKind.class),
                row.getColumn("size", String.class),
                number,
                row.getColumn("issued_on", LocalDate.class),
                row.getColumn("received_on", LocalDate.class),
                returnedOn,
                retractedAt,
                reasons.openOrNull(id, row.getColumn("retraction", byte[].class)),
                item.actsOf(scope.get()));
    }
}
