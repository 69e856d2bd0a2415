package org.wugu.child.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.wugu.kernel.Ids;

/** Whoever is typed is somebody known or somebody new: each is kept once. */
final class Family {

    private final Map<UUID, Relative> known;
    private final Map<String, UUID> byNumber;
    private final Map<UUID, Relative> newcomers = new LinkedHashMap<>();
    private final Map<UUID, Relative> changed = new LinkedHashMap<>();

    /**
     * @param known of the family already
     * @param byNumber whoever was typed for other families of the same sheet, which this one adds to
     */
    Family(Map<UUID, Relative> known, Map<String, UUID> byNumber) {
        this.known = new HashMap<>(known);
        this.byNumber = byNumber;
    }

    /** Who it is; what was typed counts from now on. */
    UUID member(Relative typed) {
        UUID id = known.entrySet().stream()
                .filter(one -> one.getValue().isOnePersonWith(typed))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> newcomer(typed));
        Relative before = known.put(id, typed);
        if (newcomers.containsKey(id)) {
            newcomers.put(id, typed);
        } else if (before != null && !before.equals(typed)) {
            changed.put(id, typed);
        }
        return id;
    }

    private UUID newcomer(Relative typed) {
        UUID elsewhere = typed.idNumber() == null ? null : byNumber.get(typed.idNumber());
        if (elsewhere != null) {
            return elsewhere;
        }
        UUID id = Ids.next();
        newcomers.put(id, typed);
        if (typed.idNumber() != null) {
            byNumber.put(typed.idNumber(), id);
        }
        return id;
    }

    Map<UUID, Relative> newcomers() {
        return newcomers;
    }

    Map<UUID, Relative> changed() {
        return changed;
    }
}
