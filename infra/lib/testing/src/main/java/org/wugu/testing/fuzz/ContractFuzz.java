package org.wugu.testing.fuzz;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.wugu.testing.Answer;
import org.wugu.testing.Caller;
import org.wugu.testing.RawConnection;
import org.wugu.testing.ScopeMatrix;

/**
 * Sends a service what nobody should, at every operation of its contract.
 *
 * <p>{@code -Dfuzz.seed=} repeats a run; {@code -Dfuzz.only=} keeps to the operations whose name contains that;
 * {@code -Dfuzz.requests=} sends another number. A run narrowed by one of these two is skipped rather than passed when it
 * finds nothing.
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
    private final boolean narrowed =
            System.getProperty("fuzz.only") != null || System.getProperty("fuzz.requests") != null;
    private final Map<Caller, String> tokens;
    private final Tally tally = new Tally();
    private int silent;

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

    /** At that status the contract promises no explanation. */
    public ContractFuzz silentAt(int status) {
        silent = status;
        return this;
    }

    /**
     * Requests with any damage, in number at least that many, spread over all operations; few of them on files, and there
     * what is wrong with parts once each.
     */
    public Tally atRandom(int requests) {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        int wanted = Integer.getInteger("fuzz.requests", requests);
        long heavy = operations.stream().filter(Operation::isHeavy).count();
        int each = (int) ((wanted - heavy * FEW) / Math.max(1, operations.size() - heavy)) + 1;
        System.out.println("-Dfuzz.seed=" + seed);
        everywhere((operation, connection) -> atRandom(operation, connection, seed, each));
        operations.forEach(operation -> tally.expect(Damage.fitting(operation)));
        return narrowed ? tally.narrowed() : tally.expect(requests);
    }

    /**
     * Every number of a body or an address as a number without end, and every text of a body as a megabyte of blanks, from
     * somebody who is let in: each must be read, refused, and at once.
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
        List<Damage> fitting = Damage.fitting(operation);
        for (int i = 0; i < (operation.isHeavy() ? FEW : each); i++) {
            Draft draft = samples.next(dice, port);
            int damages = dice.chance(4) ? 0 : dice.chance(20) ? 2 : 1;
            for (int j = 0; j < damages; j++) {
                Damage damage = dice.pick(fitting);
                int before = draft.noted();
                damage.apply(draft, operation, dice);
                if (draft.noted() > before) {
                    tally.damaged(damage);
                }
            }
            if (send(operation, draft, connection).isTaken()) {
                samples.usedUp();
            }
        }
        if (operation.takesParts()) {
            BrokenParts.all().forEach(broken -> {
                Draft draft = samples.admitted(dice, port);
                broken.apply(draft);
                tally.damaged(Damage.BROKEN_PARTS);
                send(operation, draft, connection);
            });
        }
    }

    private void extremes(Operation operation, RawConnection connection) {
        Samples samples = new Samples(operation, matrix, tokens);
        for (Field field : operation.fields()) {
            Stream<String> tokens = field.isNumber()
                    ? OddValues.EXTREME_NUMBERS.stream()
                    : field.isText() ? Stream.of("\"" + " ".repeat(MEGABYTE) + "\"") : Stream.empty();
            tokens.forEach(token ->
                    extreme(operation, samples, connection, field.toString(), token, draft -> draft.put(field, token)));
        }
        operation.parameters().stream()
                .filter(Parameter::isNumber)
                .forEach(parameter -> OddValues.EXTREME_NUMBERS.forEach(number -> extreme(
                        operation,
                        samples,
                        connection,
                        parameter.name(),
                        number,
                        draft -> parameter.put(draft, number))));
    }

    private void extreme(
            Operation operation,
            Samples samples,
            RawConnection connection,
            String place,
            String token,
            Consumer<Draft> put) {
        Draft draft = samples.admitted(new Dice(token.length()), port);
        put.accept(draft);
        draft.note(place + " = " + token.substring(0, Math.min(10, token.length())));
        Answer answer = send(operation, draft, connection);
        if (answer.isTaken() || answer.status() == 401 || answer.status() == 403) {
            tally.amiss(answer, operation.endpoint() + " " + draft.damages());
        }
    }

    private Answer send(Operation operation, Draft draft, RawConnection connection) {
        String what = operation.endpoint() + " " + draft.damages();
        try {
            Answer answer = connection.send(draft.bytes());
            tally.add(operation, answer, what, answer.status() == silent || !draft.isRequest());
            return answer;
        } catch (IOException e) {
            tally.silence(operation, e, what);
            return Answer.NONE;
        }
    }
}
