package org.wugu.child.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.child.screening.ScreeningRound;
import org.wugu.child.screening.ScreeningRounds;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.database.Database;
import org.wugu.platform.database.Sql;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.Page;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.problem.Problem;

/** The villages of a round: those that there were on the day on which it was opened. */
@ApplicationScoped
class ReadGrid {

    private static final String VILLAGES = """
            select v.code village_code, v.name, case when s.id is null then :unsearched else 'SEARCHED' end state,
              s.id screening_id, s.searched_on, s.children_found,
              (select max(p.searched_on) from screening p where p.village_code = v.code) last_searched_on
            from division v left join screening s on s.round_id = :round and s.village_code = v.code
            where length(v.code) = 12 and v.code >= :from and v.code < :to and (:after::text is null or v.code > :after)
              and (v.valid_from is null or v.valid_from <= :opened) and (v.valid_to is null or v.valid_to > :opened)
              and case :only when 'SEARCHED' then s.id is not null when 'UNSEARCHED' then s.id is null
                when 'NEVER_SEARCHED' then not exists (select from screening p where p.village_code = v.code)
                else true end
            order by v.code limit :limit""";

    private static final String TOWNSHIPS = """
            select t.code township_code, t.name, count(*) villages, count(s.id) searched,
              case :unsearched when 'OVERDUE' then count(*) - count(s.id) else 0 end overdue,
              count(*) filter (where not exists (select from screening p where p.village_code = v.code)) never_searched,
              coalesce(sum(s.children_found), 0) children_found
            from division t join division v on v.parent = t.code
              left join screening s on s.round_id = :round and s.village_code = v.code
            where length(t.code) = 9 and t.code >= :from and t.code < :to
              and (v.valid_from is null or v.valid_from <= :opened) and (v.valid_to is null or v.valid_to > :opened)
            group by t.code, t.name order by t.code""";

    private final Database database;
    private final ScreeningRounds rounds;
    private final CurrentScope scope;
    private final Clock clock;

    ReadGrid(Database database, ScreeningRounds rounds, CurrentScope scope, Clock clock) {
        this.database = database;
        this.rounds = rounds;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Villages by code.
     *
     * @param township only its villages, or null for all within the reader's scope
     * @param only such villages, or null for all
     * @param after the last one of the page before, or null for the first page
     * @throws Problem {@code not-found} when there is no such round or township within the scope
     */
    @Transactional
    Page<VillageLine> villages(
            UUID round,
            @Nullable DivisionCode township,
            @Nullable VillageFilter only,
            @Nullable DivisionCode after,
            Limit limit) {
        DivisionCode office = scope.get().code();
        DivisionCode area = township == null ? office : township;
        if (!office.contains(area)) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
        List<VillageLine> found = ask(VILLAGES, round, area)
                .with("only", only)
                .with("after", after)
                .with("limit", limit.andOne())
                .list(VillageLine.class);
        return Page.of(found, limit, VillageLine::villageCode);
    }

    /** Every township within the reader's scope, by code. @throws Problem {@code not-found} when there is no such round */
    @Transactional
    List<TownshipLine> townships(UUID round) {
        return ask(TOWNSHIPS, round, scope.get().code()).list(TownshipLine.class);
    }

    private Sql ask(String text, UUID id, DivisionCode area) {
        ScreeningRound round = rounds.require(id);
        return database.sql(text)
                .with("round", id)
                .with("opened", round.openedOn())
                .with("unsearched", VillageState.unsearched(round, LocalDate.now(clock)))
                .with("from", area.lowerBound())
                .with("to", area.upperBound());
    }
}
