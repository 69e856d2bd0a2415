package org.wugu.volunteer.outfitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.wugu.platform.database.Database;

/** Counts what is to be got ready; no names. */
@ApplicationScoped
class CountPicking {

    private static final String LACKS = """
            v.stage = 'ACCEPTED' and not exists (select from issued_item i where i.volunteer_id = v.id and i.kind = '%s'
              and i.returned_on is null and i.retracted_at is null)""";

    /** Sizes as the form in force offers them, then what else people wrote, then those who wrote none. */
    private static final String UNIFORMS = """
            with form as (select content from form_version where valid_from <= :today order by valid_from desc limit 1),
              offered as (select s.size, s.place from form,
                jsonb_array_elements_text(form.content -> 'options' -> 'uniformSizes') with ordinality s (size, place))
            select v.county_code county, v.uniform_size size, count(*) count
            from volunteer v left join offered o on o.size = v.uniform_size
            where %s
            group by v.county_code, v.uniform_size, o.place
            order by o.place nulls last, v.uniform_size nulls last, v.county_code""".formatted(LACKS.formatted(ItemKind.UNIFORM));

    private static final String BADGES = "select count(*) from volunteer v where " + LACKS.formatted(ItemKind.BADGE);

    private final Database database;
    private final Clock clock;

    CountPicking(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    PickingList count() {
        return new PickingList(
                database.sql(UNIFORMS).with("today", LocalDate.now(clock)).list(PickingList.Row.class),
                database.sql(BADGES).one(Long.class));
    }
}
