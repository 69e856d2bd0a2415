package org.wugu.platform.people;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.IdNumber;

/** The people of the service under test. */
@Singleton
class Residents extends SealedPeople<Residents.Resident, Residents.Masked> {

    Residents(PeopleKit kit, ResidentNames names) {
        super(kit, names, Resident.class, Masked.class, "idNumber", Registered.TOLD);
    }

    @Singleton
    static class ResidentNames extends SealedNames {

        ResidentNames(PeopleKit kit) {
            super(kit, new PeopleTable("resident", "township_code"));
        }
    }

    @Singleton
    static class ResidentConflicts extends NumberConflicts {

        ResidentConflicts(PeopleKit kit, ResidentNames names) {
            super(kit, names, "resident_conflict");
        }
    }

    /** What is known of a resident. */
    record Resident(@Nullable String name, @Nullable String idNumber, String address)
            implements PersonalRecord<Resident> {

        @Override
        public Resident named(@Nullable String other) {
            return new Resident(other, idNumber, address);
        }
    }

    /** What lists show. */
    record Masked(@Nullable String idNumber) {}

    /** A resident who was checked. */
    record Newcomer(UUID id, DivisionCode office, Resident record) implements Registrant<Resident> {

        @Override
        public String name() {
            return requireNonNull(record.name());
        }

        @Override
        public @Nullable IdNumber idNumber() {
            return record.idNumber() == null ? null : IdNumber.of(record.idNumber());
        }
    }

    /** What a feature keeps of residents. */
    @Singleton
    static class Greeting implements PersonPart {

        @Override
        public String part() {
            return "greeting";
        }

        @Override
        public String of(UUID person) {
            return "for " + person;
        }
    }

    @Override
    protected Masked masked(Resident record) {
        return new Masked(
                record.idNumber() == null
                        ? null
                        : IdNumber.of(record.idNumber()).masked());
    }
}
