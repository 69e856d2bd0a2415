package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;

/** A name with characters that few fonts have is printed whole on every paper. */
@OnRealParts
class RareNamesOnPaperTest {

    private static final String NAME = "王䶮𬍛㼆𠮷·买";

    @Test
    void the_complete_file() {
        JsonPath filed = Api.accepted(Applicant.next().with("name", NAME));
        assertThat(plain(Pdf.of(
                        "rare-dossier",
                        as(YANGGU_REVIEWER)
                                .body(Map.of("reason", "归档"))
                                .post("/applications/" + filed.getString("id") + "/dossier"))))
                .contains(NAME);
    }

    @Test
    void the_statement_of_hours() {
        JsonPath volunteer = Api.approved(Applicant.next().with("name", NAME));
        assertThat(plain(Pdf.of(
                        "rare-statement",
                        as(YANGGU_REVIEWER)
                                .get("/applications/" + volunteer.getString("id") + "/service-record/statement"))))
                .contains(NAME);
    }

    @Test
    void the_certificate_of_appointment() {
        JsonPath advisor = AppointmentTest.appointed(YANGGU_REVIEWER, NAME, "2026-01-01", "2028-12-31");
        assertThat(plain(Pdf.of(
                        "rare-certificate",
                        as(YANGGU_REVIEWER).get("/appointments/" + advisor.getString("id") + "/certificate"))))
                .contains(NAME);
    }

    @Test
    void the_poster_of_the_officers() {
        Caller clerk = Caller.of("371521101", Role.CLERK);
        OfficerTest.named(clerk, null, "HEAD", NAME, null);
        assertThat(plain(Pdf.of("rare-poster", as(clerk).get("/officers/poster"))))
                .contains(NAME);
    }

    private static String plain(Pdf paper) {
        return paper.text().replaceAll("[\\s\\p{Z}]", "");
    }
}
