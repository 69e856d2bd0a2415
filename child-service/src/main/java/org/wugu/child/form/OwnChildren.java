package org.wugu.child.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.database.Database;

/** Whom the township has registered already, by ID number or by name and birth day; whoever is known elsewhere is not found. */
@ApplicationScoped
public class OwnChildren {

    private static final String KNOWN = """
            select a.place, h.child_id child from unnest(:numbered::int[], :hashes::bytea[]) a (place, hash)
              join child_id_hash h on h.hash = a.hash
            union
            select a.place, c.id from unnest(:named::int[], :tokens::bytea[], :born::text[]) a (place, token, born)
              join child_name_token t on t.token = a.token join child c on c.id = t.child_id and c.birth_on = a.born::date""";

    private final Database database;
    private final ChildPeople people;
    private final AccessLog accessLog;

    OwnChildren(Database database, ChildPeople people, AccessLog accessLog) {
        this.database = database;
        this.people = people;
        this.accessLog = accessLog;
    }

    private record Known(int place, UUID child) {}

    /**
     * Which of them are, by their places in the list. In a transaction of its own, so that who reads a sheet holds none; the access
     * log tells of it, found or not.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Set<Integer> known(List<CheckedChild> children) {
        List<Integer> numbered = new ArrayList<>();
        List<byte[]> hashes = new ArrayList<>();
        List<Integer> named = new ArrayList<>();
        List<byte[]> tokens = new ArrayList<>();
        List<String> born = new ArrayList<>();
        for (int place = 0; place < children.size(); place++) {
            CheckedChild child = children.get(place);
            IdNumber number = child.idNumber();
            for (byte[] hash : number == null ? List.<byte[]>of() : people.numberHashes(number)) {
                numbered.add(place);
                hashes.add(hash);
            }
            for (byte[] token : people.searchTokens(child.name())) {
                named.add(place);
                tokens.add(token);
                born.add(child.birthDate().toString());
            }
        }
        List<Known> found = database.sql(KNOWN)
                .with("numbered", numbered)
                .with("hashes", hashes)
                .with("named", named)
                .with("tokens", tokens)
                .with("born", born)
                .list(Known.class);
        accessLog.recordSearch(
                "search-children",
                "child",
                found.stream().map(Known::child).distinct().toList(),
                "by-sheet:" + children.size());
        Set<Integer> places = new HashSet<>();
        found.forEach(one -> places.add(one.place()));
        return places;
    }
}
