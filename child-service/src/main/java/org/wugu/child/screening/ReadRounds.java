package org.wugu.child.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.OrgScope;
import org.wugu.platform.acts.DeclaredAct;
import org.wugu.platform.database.Database;
import org.wugu.platform.database.Sql;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.Page;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.problem.Problem;

/** Rounds, with how far the villages within the reader's scope are searched. */
@ApplicationScoped
class ReadRounds {

    private static final String SELECT = """
            select r.id, r.version, r.number, r.title, r.stage, r.opened_on, r.due_on, r.closed_on,
              (select count(*) from division d where length(d.code) = 12 and d.code >= :from and d.code < :to
                and (d.valid_from is null or d.valid_from <= r.opened_on)
                and (d.valid_to is null or d.valid_to > r.opened_on)) villages,
              (select count(*) from screening s where s.round_id = r.id) searched
            from screening_round r
            where %s""";

    private static final String LIST =
            SELECT.formatted("(:after::uuid is null or r.id < :after) order by r.id desc limit :limit");
    private static final String ONE = SELECT.formatted("r.id = :id");

    private final Database database;
    private final ScreeningRounds rounds;
    private final CurrentScope scope;

    ReadRounds(Database database, ScreeningRounds rounds, CurrentScope scope) {
        this.database = database;
        this.rounds = rounds;
        this.scope = scope;
    }

    private record Row(
            UUID id,
            long version,
            String number,
            String title,
            RoundStage stage,
            LocalDate openedOn,
            LocalDate dueOn,
            @Nullable LocalDate closedOn,
            int villages,
            int searched) {

        RoundItem seenBy(OrgScope reader) {
            return new RoundItem(
                    id,
                    version,
                    number,
                    title,
                    stage,
                    openedOn,
                    dueOn,
                    closedOn,
                    villages,
                    searched,
                    DeclaredAct.possible(RoundOption.values(), stage, reader));
        }
    }

    /** Newest first. */
    @Transactional
    Page<RoundItem> list(@Nullable UUID after, Limit limit) {
        OrgScope reader = scope.get();
        List<RoundItem> found =
                ask(LIST, reader).with("after", after).with("limit", limit.andOne()).list(Row.class).stream()
                        .map(row -> row.seenBy(reader))
                        .toList();
        return Page.of(found, limit, RoundItem::id);
    }

    /** @throws Problem {@code not-found} when there is none within the scope */
    @Transactional
    RoundDetail read(UUID id) {
        OrgScope reader = scope.get();
        RoundItem round = ask(ONE, reader)
                .with("id", id)
                .first(Row.class)
                .map(row -> row.seenBy(reader))
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
        return new RoundDetail(round, rounds.history(id, RoundDetail.Entry::new));
    }

    private Sql ask(String text, OrgScope reader) {
        return database.sql(text).with("from", reader.lowerBound()).with("to", reader.upperBound());
    }
}
