package org.wugu.bench.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.wugu.bench.installation.Office;
import org.wugu.bench.installation.Running;
import org.wugu.bench.installation.ScopedConnection;
import org.wugu.parts.setup.Service;
import org.wugu.people.http.Api;

/**
 * The rows of a page by their keys, every column of them with the sealed name, in a transaction of the office that asks: what
 * no list of these people can do without. Nothing is opened, and nobody is told.
 */
public final class BarePage implements AutoCloseable {

    private static final String ROWS = "select v.*, n.sealed from volunteer v"
            + " left join volunteer_name n on n.volunteer_id = v.id where v.id = any ('{%s}')";

    private final ScopedConnection connection;
    private final String question;
    private final int size;

    private BarePage(ScopedConnection connection, List<String> people) {
        this.connection = connection;
        this.question = ROWS.formatted(String.join(",", people));
        this.size = people.size();
    }

    /**
     * The page that an office has there.
     *
     * @param rows how many it must hold, so that no errors and no empty lists are measured
     */
    public static BarePage of(Running system, Office office, String list, int rows) throws SQLException {
        JsonNode items = Api.at(system.service(Service.VOLUNTEER), system.token(office))
                .get(list)
                .expecting(200)
                .json()
                .path("items");
        if (items.size() != rows) {
            throw new IllegalStateException(office.title() + " " + list + " has " + items.size() + " rows");
        }
        List<String> people = StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("id").asText())
                .toList();
        return new BarePage(system.of(Service.VOLUNTEER, office.scope()), people);
    }

    /** Reads it once; answers how many rows there were. */
    public int read() throws SQLException {
        int rows = connection.rows(question);
        if (rows != size) {
            throw new IllegalStateException(rows + " of " + size + " rows are seen");
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
