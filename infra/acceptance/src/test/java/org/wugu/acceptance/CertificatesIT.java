package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wugu.acceptance.doors.AppointmentsPage;
import org.wugu.acceptance.doors.Pictures;
import org.wugu.acceptance.doors.VerifyPage;
import org.wugu.acceptance.people.Account;

/**
 * A county appoints an advisor; anybody who holds the certificate can see how it stands. After {@code SizesIT}, whose
 * measure is the system before its first print: the fonts then stay in memory.
 */
@Order(90)
class CertificatesIT extends BrowserTest {

    private static final String ADVISOR = "钟离琬琰";
    private static final String UNIT = "阳谷县老干部局离休干部";
    private static final Pattern NUMBER = Pattern.compile("([A-Z]+-\\d{6}-\\d{4}-\\d+)");
    private static final Pattern CODE = Pattern.compile("验证码\\s*([0-9A-Z-]+)");

    @Test
    void whatIsPrintedCanBeVerifiedUntilItIsRevoked(@TempDir Path folder) throws IOException {
        // Given an advisor whom the county appoints
        AppointmentsPage appointments = new AppointmentsPage(county(Account.YANGGU_REVIEWER));
        appointments.open("office");
        appointments.awaitHeading("团务");
        appointments.appoint("顾问", ADVISOR, UNIT);
        appointments.picture("appointed");
        String listed = appointments.listed(ADVISOR);
        String number = found(NUMBER, listed);
        String code = found(CODE, listed);

        // When the certificate is printed
        String printed = text(appointments.certificate(ADVISOR, folder));

        // Then it names the advisor, its number and the code by which it is verified
        assertThat(printed).contains(ADVISOR, "顾问", number, code).doesNotContain(UNIT);

        // When somebody without an account verifies the code
        VerifyPage anybody = new VerifyPage(phone());
        anybody.open(code);

        // Then the certificate stands, and nothing is shown that is not printed
        assertThat(anybody.standing()).isEqualTo("聘书有效");
        assertThat(anybody.text()).contains(ADVISOR, "顾问", number).doesNotContain(UNIT);
        Pictures.take(anybody.page(), "verify-valid");

        // When the county revokes the appointment
        assertThat(appointments.revoke(ADVISOR, "本人提出辞聘").status()).isEqualTo(204);
        appointments.showEnded();
        appointments.awaitText("本人提出辞聘");
        appointments.picture("revoked");

        // Then the certificate is void, and the reason stays within the county
        anybody.ask(code);
        assertThat(anybody.standing()).isEqualTo("聘任已撤销，此聘书无效");
        assertThat(anybody.text()).doesNotContain("本人提出辞聘");
        Pictures.take(anybody.page(), "verify-revoked");

        // And a code that nobody has issued is known to nobody
        anybody.ask("AAAA-BBBB-CCCC");
        assertThat(anybody.trouble()).startsWith("没有这个验证码对应的聘书");
        Pictures.take(anybody.page(), "verify-unknown");
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The last group of what matches. */
    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(matcher.groupCount());
    }
}
