package org.wugu.platform.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/**
 * What a service asks of its database: a statement that is named in full, values by name, rows as records. It runs on the
 * connection of the transaction at hand, with its scope; without a transaction nobody has one, so there must be one.
 */
@ApplicationScoped
public class Database {

    private final Jdbi jdbi;

    Database(DataSource connections) {
        this.jdbi = Jdbi.create(connections)
                .setTransactionHandler(new CMTTransactionHandler())
                // SQL stays as it is written: < and > compare.
                .setTemplateEngine(TemplateEngine.NOP)
                .registerRowMapper(new Records())
                .registerColumnMapper(new Columns());
        // What was bound may be words about a person, and a message goes into the log.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        jdbi.getConfig(ColumnMappers.class).setCoalesceNullPrimitivesToDefaults(false);
    }

    /**
     * A statement to be completed with its values and run.
     *
     * @param text SQL in which {@code :name} stands for a value
     * @throws IllegalStateException outside of a transaction
     */
    public Sql sql(String text) {
        if (QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("without a transaction there is no scope: " + text);
        }
        return new Sql(jdbi, text);
    }
}
