package org.wugu.platform.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.database.Database;

/** Numbers for people to read out, such as {@code ZY-371521109-2026-0001}, counted by kind, office and year: {@code wugu.office_numbers}. */
@ApplicationScoped
public class Numbers {

    /** What is numbered: an enum of the service, whose constants name the counters. */
    public interface Kind {

        String name();

        /** With which its numbers begin. */
        String prefix();
    }

    private static final String TAKE = """
            insert into office_number as n (kind, office_code, year, last) values (:kind, :office, :year, :count)
            on conflict (kind, office_code, year) do update set last = n.last + excluded.last returning last""";

    private final Database database;
    private final Clock clock;

    Numbers(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes the next numbers of an office. Until the transaction ends, others of the same office wait. */
    public List<String> next(Kind kind, DivisionCode office, int count) {
        int year = LocalDate.now(clock).getYear();
        int last = take(kind, office, year, count);
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(n -> number(kind, office, year, n))
                .toList();
    }

    /**
     * Lends the numbers of an office to work that finds out by itself how many it needs. Those that it does not ask for are
     * not lost, and however many they are, the counter is asked twice. Until the transaction ends, others of the same office
     * wait.
     *
     * @param work gets what gives the next number each time
     */
    public <T> T asNeeded(Kind kind, DivisionCode office, Function<Supplier<String>, T> work) {
        int year = LocalDate.now(clock).getYear();
        int last = take(kind, office, year, 0);
        AtomicInteger used = new AtomicInteger();
        T done = work.apply(() -> number(kind, office, year, last + used.incrementAndGet()));
        take(kind, office, year, used.get());
        return done;
    }

    private static String number(Kind kind, DivisionCode office, int year, int n) {
        return String.format("%s-%s-%d-%04d", kind.prefix(), office, year, n);
    }

    private int take(Kind kind, DivisionCode office, int year, int count) {
        return database.sql(TAKE)
                .with("kind", kind.name())
                .with("office", office)
                .with("year", year)
                .with("count", count)
                .one(Integer.class);
    }
}
