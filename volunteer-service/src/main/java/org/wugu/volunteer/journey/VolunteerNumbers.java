package org.wugu.volunteer.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.wugu.kernel.DivisionCode;

/** Numbers for people to read out: {@code ZY-371521109-2026-0001}, counted by township and year. */
@ApplicationScoped
public class VolunteerNumbers {

    private static final String TAKE = """
            insert into volunteer_number as n (township_code, year, last) values (?, ?, ?)
            on conflict (township_code, year) do update set last = n.last + excluded.last returning last""";

    private final DataSource database;
    private final Clock clock;

    VolunteerNumbers(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes the next numbers of a township. Until the transaction ends, others of the same township wait. */
    @Transactional(TxType.MANDATORY)
    public List<String> next(DivisionCode township, int count) {
        int year = LocalDate.now(clock).getYear();
        int last = take(township, year, count);
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(n -> String.format("ZY-%s-%d-%04d", township, year, n))
                .toList();
    }

    private int take(DivisionCode township, int year, int count) {
        try (Connection connection = database.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setString(1, township.value());
            take.setInt(2, year);
            take.setInt(3, count);
            try (ResultSet row = take.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no number for " + township, e);
        }
    }
}
