package org.wugu.platform.guessing;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.wugu.platform.crypto.KeyedHash;
import org.wugu.platform.database.Database;
import org.wugu.platform.scope.CurrentScope;

/**
 * Counts what an account asks for. Values that begin alike are one family; of a family an account asks on a day for a few at
 * most. Who asks for more is refused the whole family, and told of: in the log, by the metric {@code wugu.guesses.refused}, and
 * in the access log, where the auditor sees it. Everything happens in the transaction at hand.
 */
@ApplicationScoped
public class Guesses {

    private static final Logger LOG = Logger.getLogger(Guesses.class);

    /** One for all families of a person: a sheet asks for as many families as it has rows, and a lock has its price. */
    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended('guesses of ' || wugu.person(), 0))";

    private static final String COUNT = "insert into guess (day, stem, value) select :day, stem, value"
            + " from unnest(:stems::bytea[], :values::bytea[]) asked (stem, value) on conflict do nothing";
    private static final String TOO_MANY = """
            select stem from (
              select stem, value from guess where person = wugu.person() and day = :day and stem = any (:stems::bytea[])
              union select stem, value from unnest(:stems::bytea[], :values::bytea[]) asked (stem, value)) family
            group by stem having count(*) >= :most""";
    private static final String TELL = "insert into access_log (action, subject_type, subject_ids, reason)"
            + " values ('refused-guessing', :kind, '{}', :reason)";

    private final Database database;
    private final KeyedHash hashes;
    private final CurrentScope scope;
    private final MeterRegistry metrics;
    private final Clock clock;
    private final int most;

    Guesses(
            Database database,
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

    /** What is asked for, as it is counted: made once, for a sheet asks for thousands and each is two keyed hashes. */
    public static final class Asked {

        private final String kind;
        private final List<String> values;
        private final List<byte[]> stems;
        private final List<byte[]> hashes;

        private Asked(String kind, List<String> values, List<byte[]> stems, List<byte[]> hashes) {
            this.kind = kind;
            this.values = values;
            this.stems = stems;
            this.hashes = hashes;
        }
    }

    /**
     * @param kind what is asked for, such as {@code id-number}: a code, for the access log
     * @param values what is asked for
     * @param stem how a value begins, which those of a family share
     */
    public Asked asked(String kind, Collection<String> values, Function<String, String> stem) {
        return new Asked(
                kind,
                List.copyOf(values),
                values.stream()
                        .map(value -> hashes.of(kind + "-stem:" + stem.apply(value)))
                        .toList(),
                values.stream()
                        .map(value -> hashes.of(kind + "-asked:" + value))
                        .toList());
    }

    /**
     * What of it is refused, together with what was asked for today; it does not count yet. Until the transaction ends the same
     * person's others wait here, so that whoever asks for many at once is counted as who asks one after the other.
     *
     * @return those that must not be looked for
     */
    public Set<String> refused(Asked asked) {
        database.sql(ONE_AT_A_TIME).run();
        Set<ByteBuffer> tooMany = database
                .sql(TOO_MANY)
                .with("day", today())
                .with("stems", asked.stems)
                .with("values", asked.hashes)
                .with("most", most)
                .list(byte[].class)
                .stream()
                .map(ByteBuffer::wrap)
                .collect(Collectors.toSet());
        Set<String> refused = new HashSet<>();
        for (int i = 0; i < asked.values.size(); i++) {
            if (tooMany.contains(ByteBuffer.wrap(asked.stems.get(i)))) {
                refused.add(asked.values.get(i));
            }
        }
        return refused;
    }

    /** From now on it counts; the transaction is committed whether it was refused or not. */
    public void count(Asked asked) {
        database.sql(COUNT)
                .with("day", today())
                .with("stems", asked.stems)
                .with("values", asked.hashes)
                .run();
    }

    /**
     * Tells of a refusal.
     *
     * @param refused how many
     */
    public void alarm(Asked asked, long refused) {
        LOG.warnf(
                "%s of %s guesses: %d of kind %s refused",
                scope.get().person(), scope.get().code(), refused, asked.kind);
        metrics.counter("wugu.guesses.refused", "kind", asked.kind).increment(refused);
        database.sql(TELL)
                .with("kind", asked.kind)
                .with("reason", "guessing:" + refused)
                .run();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
