package org.wugu.testing.fuzz;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wugu.testing.Answer;
import org.wugu.testing.Caller;
import org.wugu.testing.RawConnection;
import org.wugu.testing.ScopeMatrix;

/**
 * Sends a service what nobody should, at every operation of its contract.
 *
 * <p>{@code -Dfuzz.seed=} repeats a run; {@code -Dfuzz.only=} keeps to the operations whose name contains that;
 * {@code -Dfuzz.requests=} sends another number.
 */
public final class ContractFuzz {

    /** For what works on files. */
    private static final int FEW = 15;

    private static final int MEGABYTE = 1024 * 1024;

    /** No answer within this time is none: on a busy machine the slowest takes a tenth of it. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int WORKERS = 3;

    private final ScopeMatrix matrix;
    private final int port;
    private final List<Operation> operations;
    private final Map<Caller, String> tokens;
    private final Tally tally = new Tally();

    private ContractFuzz(ScopeMatrix matrix, int port) {
        this.matrix = matrix;
        this.port = port;
        this.operations = Operation.of(matrix.contract()).stream()
                .filter(one -> one.endpoint().contains(System.getProperty("fuzz.only", "")))
                .toList();
        this.tokens = Samples.tokensOf(matrix.callers());
    }

    /** @param matrix gives the contract, and for each operation a request that would be right */
    public static ContractFuzz of(ScopeMatrix matrix, int port) {
        return new ContractFuzz(matrix, port);
    }

    /** Requests with any damage, in number at least that many, spread over all operations; few of them on files. */
    public Tally atRandom(int requests) {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        int wanted = Integer.getInteger("fuzz.requests", requests);
        long heavy = operations.stream().filter(Operation::isHeavy).count();
        int each = (int) ((wanted - heavy * FEW) / Math.max(1, operations.size() - heavy)) + 1;
        System.out.println("-Dfuzz.seed=" + seed);
        return everywhere((operation, connection) -> atRandom(operation, connection, seed, each));
    }

    /**
     * Every field that is a number as a number without end, and every text as a megabyte of blanks: each must be refused,
     * and at once.
     */
    public Tally extremes() {
        return everywhere(this::extremes);
    }

    /** What is done at one operation. */
    private interface Work {
        void at(Operation operation, RawConnection connection) throws IOException;
    }

    private Tally everywhere(Work work) {
        Workers.each(WORKERS, operations, operation -> {
            try (RawConnection connection = new RawConnection(port, PATIENCE)) {
                work.at(operation, connection);
            }
        });
        return tally;
    }

    private void atRandom(Operation operation, RawConnection connection, long seed, int each) {
        Dice dice = new Dice(seed ^ operation.endpoint().hashCode());
        Samples samples = new Samples(operation, matrix, tokens);
        for (int i = 0; i < (operation.isHeavy() ? FEW : each); i++) {
            Draft draft = samples.next(dice, port);
            int damages = dice.chance(4) ? 0 : dice.chance(20) ? 2 : 1;
            for (int j = 0; j < damages; j++) {
                dice.pick(Damage.all()).apply(draft, operation, dice);
            }
            if (send(operation, draft, connection).isTaken()) {
                samples.usedUp();
            }
        }
    }

    private void extremes(Operation operation, RawConnection connection) {
        Samples samples = new Samples(operation, matrix, tokens);
        for (Field field : operation.fields()) {
            Stream<String> tokens = field.isNumber()
                    ? OddValues.EXTREME_NUMBERS.stream()
                    : field.isText() ? Stream.of("\"" + " ".repeat(MEGABYTE) + "\"") : Stream.empty();
            tokens.forEach(token -> {
                Draft draft = samples.next(new Dice(token.length()), port);
                draft.put(field, token);
                draft.note(field + " = " + token.substring(0, Math.min(10, token.length())));
                Answer answer = send(operation, draft, connection);
                if (answer.isTaken()) {
                    tally.taken(answer, operation.endpoint() + " " + draft.damages());
                }
            });
        }
    }

    private Answer send(Operation operation, Draft draft, RawConnection connection) {
        String what = operation.endpoint() + " " + draft.damages();
        try {
            Answer answer = connection.send(draft.bytes());
            tally.add(operation, answer, what, !draft.isRequest());
            return answer;
        } catch (IOException e) {
            tally.silence(operation, e, what);
            return Answer.NONE;
        }
    }
}
