package org.wugu.platform.people;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.JdbiException;
import org.wugu.kernel.IdNumber;
import org.wugu.problem.Problem;

/** The one look across every scope ({@code wugu.registered}): who has a number, and whether the name fits. It is logged. */
final class Look {

    private static final int ASKED_AT_ONCE = 1_000;

    private final PeopleKit kit;
    private final PeopleTable table;

    Look(PeopleKit kit, PeopleTable table) {
        this.kit = kit;
        this.table = table;
    }

    /** What the keyed hash of an ID number is made of. */
    static String hashed(IdNumber number) {
        return "id:" + number.value();
    }

    /**
     * Those that somebody has.
     *
     * @param names by number
     * @throws Problem {@code too-many-looks} when the caller has found too many within the hour
     */
    Map<IdNumber, Standing> at(List<IdNumber> wanted, Map<IdNumber, String> names) {
        Map<IdNumber, Standing> found = new HashMap<>();
        for (int from = 0; from < wanted.size(); from += ASKED_AT_ONCE) {
            List<IdNumber> portion = wanted.subList(from, Math.min(from + ASKED_AT_ONCE, wanted.size()));
            for (Found one : find(portion, names)) {
                found.put(portion.get(one.place()), one.fits() ? Standing.REGISTERED : Standing.CONTESTED);
            }
        }
        return found;
    }

    private record Found(int place, boolean fits) {}

    private List<Found> find(List<IdNumber> wanted, Map<IdNumber, String> names) {
        Places numbers = new Places();
        Places called = new Places();
        for (int i = 0; i < wanted.size(); i++) {
            numbers.add(i, kit.hashes.all(hashed(wanted.get(i))));
            called.add(i, kit.hashes.all(NameIndex.whole(requireNonNull(names.get(wanted.get(i))))));
        }
        try {
            return kit.database
                    .sql(
                            "select place, fits from wugu.registered(:people, :asked, :hashes, :named, :names, :mostFound)")
                    .with("people", table.people())
                    .with("asked", numbers.places)
                    .with("hashes", numbers.hashes)
                    .with("named", called.places)
                    .with("names", called.hashes)
                    .with("mostFound", kit.mostFound)
                    .list(Found.class);
        } catch (JdbiException e) {
            throw TooManyLooks.toldOr(e);
        }
    }

    /** Hashes, each with the place of what it is of: one under every key. */
    private static final class Places {
        private final List<Integer> places = new ArrayList<>();
        private final List<byte[]> hashes = new ArrayList<>();

        void add(int place, List<byte[]> of) {
            of.forEach(hash -> {
                places.add(place);
                hashes.add(hash);
            });
        }
    }
}
