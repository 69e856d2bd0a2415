package org.wugu.bench.people;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.wugu.kernel.CorpsTime;

/**
 * The villages that volunteers are spread over, evenly: a township with many villages has many volunteers, as in life.
 *
 * @param codes 12 digits each
 */
public record Villages(List<String> codes) {

    private static final int COUNTY = 6;
    private static final int TOWNSHIP = 9;

    /** Those of the service's own division table that exist today. */
    public static Villages in(Connection database) throws SQLException {
        try (PreparedStatement select = database.prepareStatement("select code from division"
                + " where length(code) = 12 and (valid_to is null or valid_to > ?) order by code")) {
            select.setObject(1, LocalDate.now(CorpsTime.ZONE));
            List<String> codes = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    codes.add(rows.getString(1));
                }
            }
            return new Villages(List.copyOf(codes));
        }
    }

    public String any(RandomGenerator random) {
        return codes.get(random.nextInt(codes.size()));
    }

    public Villages within(String division) {
        return new Villages(
                codes.stream().filter(code -> code.startsWith(division)).toList());
    }

    public List<String> townships() {
        return distinct(TOWNSHIP);
    }

    public List<String> counties() {
        return distinct(COUNTY);
    }

    private List<String> distinct(int length) {
        return codes.stream().map(code -> code.substring(0, length)).distinct().toList();
    }
}
