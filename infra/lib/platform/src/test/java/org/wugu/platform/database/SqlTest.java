package org.wugu.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.wugu.platform.OnRealParts;
import org.wugu.platform.scope.ScopeRunner;

@OnRealParts
class SqlTest {

    private static final String CONNECTION = "select pg_backend_pid()";

    @Inject
    Database database;

    @Inject
    ScopeRunner scopes;

    @Test
    void many_hashes_are_one_array() {
        long found =
                inTransaction(() -> database.sql("select count(*) from (values ('\\x01'::bytea), ('\\x02'), ('\\x03'))"
                                + " known (hash) where hash = any (:hashes)")
                        .with("hashes", List.of(new byte[] {1}, new byte[] {3}, new byte[] {4}))
                        .one(Long.class));

        assertThat(found).isEqualTo(2);
    }

    @Test
    void what_has_a_transaction_of_its_own_while_rows_are_read_has_a_connection_of_its_own() {
        List<Integer> inner = new ArrayList<>();
        int outer = inTransaction(() -> database.sql(CONNECTION).first(row -> {
                    inner.add(inTransaction(() -> database.sql(CONNECTION).one(Integer.class)));
                    return row.getColumn(1, Integer.class);
                }))
                .orElseThrow();

        assertThat(inner).hasSize(1).doesNotContain(outer);
    }

    private <T> T inTransaction(Callable<T> work) {
        return scopes.system(() -> QuarkusTransaction.requiringNew().call(work));
    }
}
