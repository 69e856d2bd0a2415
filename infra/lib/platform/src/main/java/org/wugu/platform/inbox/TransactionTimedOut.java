package org.wugu.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Status;
import java.util.Set;

/** The transaction was ended under the work, which had taken too long: fewer records, or a later time, may do. */
final class TransactionTimedOut extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Set<Integer> ENDED =
            Set.of(Status.STATUS_ROLLING_BACK, Status.STATUS_ROLLEDBACK, Status.STATUS_NO_TRANSACTION);

    private TransactionTimedOut(RuntimeException cause) {
        super("the transaction ended before its work did", cause);
    }

    /** Does the work, and tells its failure from that of a transaction which did not wait for it. */
    static void watch(Runnable work) {
        try {
            work.run();
        } catch (PoisonEvent poison) {
            throw poison;
        } catch (RuntimeException e) {
            throw ENDED.contains(QuarkusTransaction.getStatus()) ? new TransactionTimedOut(e) : e;
        }
    }
}
