package org.wugu.volunteer.outfitting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.volunteer.outfitting.IssueItems.Counting;
import org.wugu.volunteer.outfitting.IssueItems.Order;

/**
 * Gives everybody who lacks an item, and for whom no number was typed, the next of the numbers that count on. The n-th in
 * need gets the n-th number, also when somebody before is refused, so that what was laid out in order stays in order.
 */
final class Numbering {

    private final Map<UUID, List<IssuedItem>> inHand;
    private final Counter uniforms;
    private final Counter badges;

    Numbering(Counting counting, Map<UUID, List<IssuedItem>> inHand) {
        this.inHand = inHand;
        this.uniforms = new Counter(counting.uniform(), "firstUniform");
        this.badges = new Counter(counting.badge(), "firstBadge");
    }

    /** @throws Problem {@code invalid} when a number cannot count on, or is there twice */
    List<Order> of(List<Order> asked) {
        List<Order> numbered = new ArrayList<>();
        for (Order order : asked) {
            numbered.add(new Order(
                    order.volunteer(),
                    order.version(),
                    order.size(),
                    next(order, ItemKind.UNIFORM, uniforms),
                    next(order, ItemKind.BADGE, badges)));
        }
        requireOnce(numbered);
        return numbered;
    }

    private @Nullable ItemNumber next(Order order, ItemKind kind, Counter counter) {
        ItemNumber typed = order.number(kind);
        boolean has = inHand.getOrDefault(order.volunteer(), List.of()).stream().anyMatch(item -> item.kind() == kind);
        return typed != null || has ? typed : counter.next();
    }

    private static void requireOnce(List<Order> orders) {
        Problem problem = new Problem(PlatformProblems.INVALID);
        Set<UUID> people = new HashSet<>();
        Set<ItemNumber> uniforms = new HashSet<>();
        Set<ItemNumber> badges = new HashSet<>();
        for (int i = 0; i < orders.size(); i++) {
            Order order = orders.get(i);
            if (!people.add(order.volunteer())) {
                problem.withField("items[" + i + "].id", "person-twice");
            }
            if (order.uniform() != null && !uniforms.add(order.uniform())) {
                problem.withField("items[" + i + "].uniformNumber", "item-number-twice", order.uniform());
            }
            if (order.badge() != null && !badges.add(order.badge())) {
                problem.withField("items[" + i + "].badgeNumber", "item-number-twice", order.badge());
            }
        }
        if (!problem.fields().isEmpty()) {
            throw problem;
        }
    }

    private static final class Counter {
        private final @Nullable ItemNumber first;
        private final String field;
        private int given;

        Counter(@Nullable ItemNumber first, String field) {
            this.first = first;
            this.field = field;
        }

        @Nullable
        ItemNumber next() {
            if (first == null) {
                return null;
            }
            return first.plus(given++).orElseThrow(() -> new Problem(PlatformProblems.INVALID)
                    .withField(field, "item-number-not-countable"));
        }
    }
}
