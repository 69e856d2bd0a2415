package org.wugu.volunteer.appointment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.print.ChineseText;
import org.wugu.print.PdfPrinter;
import org.wugu.print.QrCode;
import org.wugu.problem.Problem;
import org.wugu.volunteer.print.CorpsNames;

/** The certificate of appointment (聘书), A4 landscape, with room for the seal and the way to its verification. */
@ApplicationScoped
class PrintCertificate {

    private final ReadCertificate certificate;
    private final CorpsNames names;
    private final PdfPrinter printer;
    private final String publicUrl;

    PrintCertificate(
            ReadCertificate certificate,
            CorpsNames names,
            PdfPrinter printer,
            @ConfigProperty(name = "wugu.public-url") String publicUrl) {
        this.certificate = certificate;
        this.names = names;
        this.printer = printer;
        this.publicUrl = publicUrl;
    }

    /** What is printed. */
    record Sheet(
            String name,
            String office,
            String title,
            String term,
            String issuedOn,
            String number,
            String code,
            String address,
            String picture) {}

    @CheckedTemplate(basePath = "office")
    static class Templates {
        private Templates() {}

        static native TemplateInstance certificate(Sheet sheet);
    }

    /** @throws Problem {@code appointment-revoked} for one that is no longer to be shown to anybody */
    byte[] print(UUID id) {
        ReadCertificate.Certificate read = certificate.read(id);
        String address = publicUrl + "/verify/" + read.code();
        return printer.print(Templates.certificate(new Sheet(
                read.name(),
                names.of(read.office()),
                read.title(),
                term(read.since(), read.until()),
                ChineseText.day(read.issuedOn()),
                read.number(),
                VerificationCode.printed(read.code()),
                publicUrl + "/verify",
                QrCode.of(address))));
    }

    /** Such as 聘期三年（自2026年1月1日至2028年12月31日）; without the years when they are not whole. */
    static String term(LocalDate since, LocalDate until) {
        String days = "自" + ChineseText.day(since) + "至" + ChineseText.day(until);
        Period length = Period.between(since, until.plusDays(1));
        boolean whole = length.getMonths() == 0 && length.getDays() == 0 && length.getYears() > 0;
        return whole ? "聘期" + ChineseText.number(length.getYears()) + "年（" + days + "）" : "聘期" + days;
    }
}
