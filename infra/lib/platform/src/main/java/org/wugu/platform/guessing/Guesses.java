package org.wugu.platform.guessing;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.wugu.platform.crypto.KeyedHash;
import org.wugu.platform.scope.CurrentScope;

/**
 * Counts what an account asks for. Values that begin alike are one family; of a family an account asks on a day for a few at
 * most. Who asks for more is refused the whole family, and told of: in the log, by the metric {@code wugu.guesses.refused}, and
 * in the access log, where the auditor sees it.
 */
@ApplicationScoped
public class Guesses {

    private static final Logger LOG = Logger.getLogger(Guesses.class);

    /** One for all families of a person: a sheet asks for as many families as it has rows, and a lock has its price. */
    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended('guesses of ' || wugu.person(), 0))";

    private static final String ASK =
            "insert into guess (day, stem, value) select ?, stem, value from unnest(?, ?) asked (stem, value)"
                    + " on conflict do nothing";
    private static final String TOO_MANY = """
            select stem from (
              select stem, value from guess where person = wugu.person() and day = ? and stem = any (?)
              union select stem, value from unnest(?, ?) asked (stem, value)) family
            group by stem having count(*) >= ?""";
    private static final String TELL =
            "insert into access_log (action, subject_type, subject_ids, reason) values ('refused-guessing', ?, '{}', ?)";

    private final DataSource database;
    private final KeyedHash hashes;
    private final CurrentScope scope;
    private final MeterRegistry metrics;
    private final Clock clock;
    private final int most;

    Guesses(
            DataSource database,
            KeyedHash hashes,
            CurrentScope scope,
            MeterRegistry metrics,
            Clock clock,
            @ConfigProperty(name = "wugu.guesses.refused-from") int most) {
        this.database = database;
        this.hashes = hashes;
        this.scope = scope;
        this.metrics = metrics;
        this.clock = clock;
        this.most = most;
    }

    /**
     * What of it is refused, together with what was asked for today; it does not count yet. Until the transaction at hand ends
     * the same person's others wait here, so that whoever asks for many at once is counted as who asks one after the other.
     *
     * @param kind what is asked for, such as {@code id-number}: a code, for the access log
     * @param asked what is asked for
     * @param stem how a value begins, which those of a family share
     * @return those that must not be looked for
     */
    @Transactional(TxType.MANDATORY)
    public Set<String> refused(String kind, Collection<String> asked, Function<String, String> stem) {
        Family family = family(kind, asked, stem);
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(ONE_AT_A_TIME);
                PreparedStatement select = connection.prepareStatement(TOO_MANY)) {
            lock.execute();
            select.setObject(1, today());
            select.setArray(2, connection.createArrayOf("bytea", family.stems()));
            select.setArray(3, connection.createArrayOf("bytea", family.stems()));
            select.setArray(4, connection.createArrayOf("bytea", family.values()));
            select.setInt(5, most);
            Set<String> tooMany = new HashSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    tooMany.add(hex(row.getBytes(1)));
                }
            }
            List<String> all = List.copyOf(asked);
            return IntStream.range(0, all.size())
                    .filter(i -> tooMany.contains(hex(family.stems()[i])))
                    .mapToObj(all::get)
                    .collect(Collectors.toSet());
        } catch (SQLException e) {
            throw new IllegalStateException("what is asked for cannot be counted", e);
        }
    }

    /**
     * From now on it counts, in the transaction at hand, which is committed whether it was refused or not.
     *
     * @param kind as {@link #refused} was asked, and the rest as well
     */
    @Transactional(TxType.MANDATORY)
    public void ask(String kind, Collection<String> asked, Function<String, String> stem) {
        Family family = family(kind, asked, stem);
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(ASK)) {
            ask.setObject(1, today());
            ask.setArray(2, connection.createArrayOf("bytea", family.stems()));
            ask.setArray(3, connection.createArrayOf("bytea", family.values()));
            ask.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("what is asked for cannot be counted", e);
        }
    }

    /** Hashes of what is asked for, and of how each begins. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Family(byte[][] stems, byte[][] values) {}

    private Family family(String kind, Collection<String> asked, Function<String, String> stem) {
        List<String> all = List.copyOf(asked);
        return new Family(
                all.stream()
                        .map(value -> hashes.of(kind + "-stem:" + stem.apply(value)))
                        .toArray(byte[][]::new),
                all.stream().map(value -> hashes.of(kind + "-asked:" + value)).toArray(byte[][]::new));
    }

    /**
     * Tells of a refusal, in the transaction at hand.
     *
     * @param kind as it was asked
     * @param refused how many
     */
    @Transactional(TxType.MANDATORY)
    public void alarm(String kind, long refused) {
        LOG.warnf(
                "%s of %s guesses: %d of kind %s refused",
                scope.get().person(), scope.get().code(), refused, kind);
        metrics.counter("wugu.guesses.refused", "kind", kind).increment(refused);
        try (Connection connection = database.getConnection();
                PreparedStatement tell = connection.prepareStatement(TELL)) {
            tell.setString(1, kind);
            tell.setString(2, "guessing:" + refused);
            tell.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the refusal cannot be told", e);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
