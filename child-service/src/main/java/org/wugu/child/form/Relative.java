package org.wugu.child.form;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.people.PersonalRecord;
import org.wugu.platform.people.Registrant;

/** A parent or guardian: who it is, whoever of the children it belongs to. */
record Relative(
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable String phone) implements PersonalRecord<Relative> {

    /** Whether both are one person: the ID number says so, or, where one of them has none, the name. */
    boolean isOnePersonWith(Relative other) {
        return idNumber != null && other.idNumber != null
                ? idNumber.equals(other.idNumber)
                : requireNonNull(name).equals(other.name);
    }

    @Override
    public List<@Nullable String> telling() {
        return Arrays.asList(name, idNumber, phone);
    }

    Registrant<Relative> registeredIn(DivisionCode township) {
        return new OfTownship(this, township);
    }

    /** No field: it says whom it is about only when asked field by field. */
    @Override
    public String toString() {
        return "Relative";
    }

    private record OfTownship(Relative record, DivisionCode office) implements Registrant<Relative> {

        @Override
        public String name() {
            return requireNonNull(record.name());
        }

        @Override
        public @Nullable IdNumber idNumber() {
            return record.idNumber() == null ? null : IdNumber.of(record.idNumber());
        }
    }
}
