package org.wugu.volunteer.outfitting;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.journey.StepOutcome;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.VolunteerAct;
import org.wugu.volunteer.journey.Volunteers;
import org.wugu.volunteer.outfitting.IssuedItems.NewItem;

/** 配发: the city issues uniforms and badges; who has both is outfitted. */
@ApplicationScoped
class IssueItems {

    private final Volunteers volunteers;
    private final IssuedItems items;

    IssueItems(Volunteers volunteers, IssuedItems items) {
        this.volunteers = volunteers;
        this.items = items;
    }

    /**
     * What is issued to one volunteer; one of the numbers may be missing.
     *
     * @param version as the caller last saw the volunteer
     * @param size of the uniform, or null for the form's
     */
    record Order(
            UUID volunteer,
            long version,
            @Nullable String size,
            @Nullable ItemNumber uniform,
            @Nullable ItemNumber badge) {

        @Nullable
        ItemNumber number(ItemKind kind) {
            return switch (kind) {
                case UNIFORM -> uniform;
                case BADGE -> badge;
            };
        }
    }

    /** Where a number begins that counts on from one volunteer to the next; null where every number is typed. */
    record Counting(@Nullable ItemNumber uniform, @Nullable ItemNumber badge) {}

    @Transactional
    List<StepOutcome> issue(List<Order> asked, Counting counting, LocalDate on) {
        items.lockNumbers();
        Map<UUID, List<IssuedItem>> inHand =
                items.inHand(asked.stream().map(Order::volunteer).toList());
        List<Order> orders = new Numbering(counting, inHand).of(asked);
        Map<UUID, Order> byVolunteer = orders.stream().collect(toMap(Order::volunteer, order -> order));
        Map<ItemKind, Set<ItemNumber>> out = new EnumMap<>(ItemKind.class);
        for (ItemKind kind : ItemKind.values()) {
            out.put(kind, items.out(kind, numbers(orders, kind)));
        }
        List<NewItem> issued = new ArrayList<>();
        List<StepOutcome> outcomes = volunteers.step(
                orders.stream()
                        .map(order -> new StepItem(order.volunteer(), order.version()))
                        .toList(),
                List.of(),
                (volunteer, now) -> {
                    Order order = requireNonNull(byVolunteer.get(volunteer.id()));
                    List<IssuedItem> has = inHand.getOrDefault(volunteer.id(), List.of());
                    List<NewItem> more = itemsFor(volunteer, order, has, out, on, now);
                    if (has.size() + more.size() == ItemKind.values().length) {
                        volunteer.outfit(now);
                    }
                    issued.addAll(more);
                });
        items.add(issued, on);
        return outcomes;
    }

    private static List<NewItem> itemsFor(
            Volunteer volunteer,
            Order order,
            List<IssuedItem> has,
            Map<ItemKind, Set<ItemNumber>> out,
            LocalDate on,
            Instant now) {
        volunteer.require(VolunteerAct.ISSUE, now);
        volunteer.requireSinceApproval(on);
        List<NewItem> more = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            ItemNumber number = order.number(kind);
            if (number == null) {
                continue;
            }
            if (has.stream().anyMatch(item -> item.kind() == kind)) {
                throw new Problem(VolunteerProblems.ITEM_IN_HAND, kind);
            }
            if (out.getOrDefault(kind, Set.of()).contains(number)) {
                throw new Problem(VolunteerProblems.ITEM_NUMBER_TAKEN, number);
            }
            more.add(new NewItem(
                    volunteer.id(), kind, kind == ItemKind.UNIFORM ? size(volunteer, order) : null, number));
        }
        if (more.isEmpty()) {
            throw new Problem(VolunteerProblems.NOTHING_TO_ISSUE);
        }
        return more;
    }

    private static String size(Volunteer volunteer, Order order) {
        String size = order.size() == null ? volunteer.uniformSize() : order.size();
        if (size == null || size.isBlank()) {
            throw new Problem(VolunteerProblems.SIZE_MISSING);
        }
        return size;
    }

    private static List<ItemNumber> numbers(List<Order> orders, ItemKind kind) {
        List<ItemNumber> numbers = new ArrayList<>();
        for (Order order : orders) {
            ItemNumber number = order.number(kind);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
