package org.wugu.child.registration;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wugu.child.form.ChildPeople;
import org.wugu.child.listing.ChildItem;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.database.Database;
import org.wugu.platform.people.Standing;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/**
 * Looks whether the township has a child already, before it is registered. Found or not, the search is counted and logged; whoever
 * is known elsewhere is not found.
 */
@ApplicationScoped
class SearchChildren {

    private static final String BY_NUMBER = "select distinct child_id from child_id_hash where hash = any (:hashes)";
    private static final String BY_NAME_AND_DAY = "select distinct t.child_id from child_name_token t"
            + " join child c on c.id = t.child_id where t.token = any (:tokens) and c.birth_on = :born";

    private final Database database;
    private final ChildPeople people;
    private final ListChildren listChildren;
    private final AccessLog accessLog;

    SearchChildren(Database database, ChildPeople people, ListChildren listChildren, AccessLog accessLog) {
        this.database = database;
        this.people = people;
        this.listChildren = listChildren;
        this.accessLog = accessLog;
    }

    /** @throws Problem {@code invalid}, {@code guessing}, {@code too-many-looks} */
    @Transactional
    List<ChildItem> search(SearchedChild asked) {
        asked.require();
        IdNumber number = asked.number();
        List<UUID> found;
        if (number == null) {
            found = database.sql(BY_NAME_AND_DAY)
                    .with("tokens", people.searchTokens(requireNonNull(asked.name())))
                    .with("born", asked.birthDate())
                    .list(UUID.class);
        } else {
            count(number);
            found = database.sql(BY_NUMBER)
                    .with("hashes", people.numberHashes(number))
                    .list(UUID.class);
        }
        accessLog.recordSearch("search-children", "child", found, number == null ? "by-name-and-day" : "by-number");
        return listChildren.of(found);
    }

    private void count(IdNumber number) {
        if (people.standing(Map.of(number, "")).containsValue(Standing.REFUSED)) {
            throw new Problem(PlatformProblems.GUESSING).withField("idNumber", "too-many-alike");
        }
    }
}
