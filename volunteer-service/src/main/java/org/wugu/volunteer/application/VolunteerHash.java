package org.wugu.volunteer.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.database.Sql;

/** One of the keyed hashes by which a volunteer is found. */
@SuppressWarnings("ArrayRecordComponent")
record VolunteerHash(UUID volunteer, DivisionCode township, byte[] hash) {

    /** Inserts one row for each hash of each person, all in one batch. */
    static void insert(Sql insert, Map<UUID, CheckedForm> people, Function<CheckedForm, List<byte[]>> hashes) {
        List<VolunteerHash> all = new ArrayList<>();
        people.forEach((id, form) ->
                hashes.apply(form).forEach(hash -> all.add(new VolunteerHash(id, form.township(), hash))));
        insert.forEach(all, (row, one) -> row.with("volunteer", one.volunteer())
                .with("township", one.township())
                .with("hash", one.hash()));
    }
}
