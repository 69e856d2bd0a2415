package org.wugu.volunteer.journey;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Gender;

/** What of the signed form is open: it tells nothing by which a person is known. */
@Embeddable
class SignedForm {

    @Enumerated(EnumType.STRING)
    private Gender gender;

    private int birthYear;

    @Enumerated(EnumType.STRING)
    private AgeBand ageBand;

    private @Nullable String uniformSize;
    private String formVersion;
    private LocalDate signedOn;

    /** For Hibernate, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected SignedForm() {}

    SignedForm(Particulars particulars) {
        gender = particulars.gender();
        birthYear = particulars.birth().getYear();
        ageBand = AgeBand.of(particulars.birth(), particulars.signedOn());
        uniformSize = particulars.uniformSize();
        formVersion = particulars.formVersion();
        signedOn = particulars.signedOn();
    }

    void forgetSize() {
        uniformSize = null;
    }

    Gender gender() {
        return gender;
    }

    AgeBand ageBand() {
        return ageBand;
    }

    @Nullable
    String uniformSize() {
        return uniformSize;
    }

    String version() {
        return formVersion;
    }
}
