package org.wugu.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Looks for the ends of the chain that were told elsewhere. Must run as tier {@code system}. */
@ApplicationScoped
class HeadsCheck {

    private static final String LINKS = "select seq, encode(hash, 'hex') from access_log_seal where seq = any (?)";

    private final DataSource database;

    HeadsCheck(DataSource database) {
        this.database = database;
    }

    /** Whether all of them are links of the chain. Each was told once it was there, so it must be there now. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean areThere(List<Head> told) throws SQLException {
        Map<Long, String> links = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LINKS)) {
            Object[] numbers = told.stream().map(Head::seq).toArray();
            select.setArray(1, connection.createArrayOf("bigint", numbers));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    links.put(row.getLong(1), row.getString(2));
                }
            }
        }
        return told.stream().allMatch(head -> head.hash().equals(links.get(head.seq())));
    }
}
