package org.wugu.volunteer.outfitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.database.Database;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.outfitting.IssuedItems.NewItem;
import org.wugu.volunteer.outfitting.ItemAct.Item;

/** 交回: who leaves gives uniform and badge back. */
@ApplicationScoped
class ReturnItems {

    /** The volunteers are locked as well: nobody comes back to the corps while the items are being handed in. */
    private static final String LOCK = """
            select i.volunteer_id volunteer, i.kind, i.size, i.number, i.issued_on, i.received_on,
              i.returned_on is not null returned, i.retracted_at is not null retracted, v.stage
            from issued_item i join volunteer v on v.id = i.volunteer_id
            where i.id = any (:ids) order by v.id, i.id for update""";

    private final Database database;
    private final IssuedItems items;

    ReturnItems(Database database, IssuedItems items) {
        this.database = database;
        this.items = items;
    }

    private record Locked(
            UUID volunteer,
            ItemKind kind,
            @Nullable String size,
            String number,
            LocalDate issuedOn,
            @Nullable LocalDate receivedOn,
            boolean returned,
            boolean retracted,
            Stage stage) {

        Item state() {
            return new Item(stage, returned, retracted, number);
        }
    }

    /**
     * Records that items came back, all of them or none.
     *
     * @throws Problem {@code item-not-owed} naming the first that nobody owes, {@code before-issue} for too early a day
     */
    @Transactional
    void record(List<UUID> ids, LocalDate on) {
        List<UUID> once = ids.stream().distinct().toList();
        for (Locked item : lock(once)) {
            ItemAct.RETURN.require(item.state());
            if (on.isBefore(item.issuedOn())) {
                throw new Problem(
                        VolunteerProblems.BEFORE_ISSUE, item.issuedOn().toString());
            }
        }
        items.returned(once, on);
    }

    /**
     * Takes back a return that was a mistake: the entry is taken back and entered again as still owed.
     *
     * @throws Problem {@code not-retractable} unless it was returned by somebody who has left, {@code item-number-taken} when
     *     the number is somebody else's meanwhile
     */
    @Transactional
    void retract(UUID id, String reason) {
        Locked item = lock(List.of(id)).get(0);
        ItemAct.RETRACT_RETURN.require(item.state());
        items.retract(List.of(id), reason);
        items.add(
                List.of(new NewItem(item.volunteer(), item.kind(), item.size(), new ItemNumber(item.number()))),
                item.issuedOn(),
                item.receivedOn());
    }

    private List<Locked> lock(List<UUID> ids) {
        List<Locked> locked = database.sql(LOCK).with("ids", ids).list(Locked.class);
        if (locked.size() < ids.size()) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
        return locked;
    }
}
