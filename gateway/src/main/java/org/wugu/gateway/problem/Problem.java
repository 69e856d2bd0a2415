package org.wugu.gateway.problem;

import java.util.ArrayList;
import java.util.List;

/** A refusal on its way to the person: its type, the arguments of its sentence, and the fields at fault. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A field at fault; its sentence is {@code field.<code>} of the bundle. */
    record Fault(String field, String code, List<Object> args) {}

    private final ProblemType type;
    private final transient List<Object> args;
    private final transient List<Fault> faults = new ArrayList<>();

    /** @param args what the sentence of the type names, in its order */
    public Problem(ProblemType type, Object... args) {
        super(type.slug(), null, false, false);
        this.type = type;
        this.args = List.of(args);
    }

    /** Names a field at fault. */
    public Problem withField(String field, String code, Object... fieldArgs) {
        faults.add(new Fault(field, code, List.of(fieldArgs)));
        return this;
    }

    public ProblemType type() {
        return type;
    }

    List<Object> args() {
        return args;
    }

    List<Fault> faults() {
        return faults;
    }
}
