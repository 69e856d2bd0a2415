package org.wugu.volunteer.hours;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.wugu.print.ChineseText;
import org.wugu.print.PdfPrinter;
import org.wugu.print.Printout;
import org.wugu.volunteer.hours.ReadStatement.Statement;
import org.wugu.volunteer.hours.ServiceRecords.Entry;
import org.wugu.volunteer.print.CorpsNames;

/**
 * 志愿服务时长记录单 as PDF. It says on every page that it is a record of this platform and no certificate of the state's,
 * which only the state's own system issues.
 */
@ApplicationScoped
class PrintStatement {

    /** What the paper calls things: it is Chinese, whatever the reader's language. */
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "service-statement",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private final CorpsNames names;
    private final Printout printout;
    private final PdfPrinter printer;
    private final Clock clock;

    PrintStatement(CorpsNames names, Printout printout, PdfPrinter printer, Clock clock) {
        this.names = names;
        this.printout = printout;
        this.printer = printer;
        this.clock = clock;
    }

    /** The sum of one kind of service. */
    record SumLine(String kind, int times, String hours) {}

    /** One entry. */
    record EntryLine(int number, String day, String kind, String hours) {}

    /** What is printed. */
    record Sheet(
            String mark,
            String watermark,
            String name,
            String number,
            String office,
            String since,
            String period,
            String stars,
            String ever,
            List<SumLine> sums,
            List<EntryLine> entries,
            String hours,
            String issuer,
            boolean own,
            String printedOn) {}

    @CheckedTemplate(basePath = "hours")
    static class Templates {
        private Templates() {}

        static native TemplateInstance statement(Sheet sheet);
    }

    byte[] print(Statement statement) {
        return printer.print(Templates.statement(new Sheet(
                printout.mark(),
                printout.watermark(),
                statement.name(),
                statement.number(),
                names.of(statement.township()),
                ChineseText.day(statement.since()),
                ChineseText.day(statement.from()) + "至" + ChineseText.day(statement.to()),
                stars(statement.stars().reached()),
                hours(statement.ever()),
                sums(statement),
                entries(statement.entries()),
                hours(statement.minutes()),
                names.of(statement.issuer()),
                statement.own(),
                ChineseText.day(clock.instant()))));
    }

    private static List<SumLine> sums(Statement statement) {
        return statement.sums().entrySet().stream()
                .map(sum -> new SumLine(
                        word(sum.getKey()),
                        sum.getValue().times(),
                        hours(sum.getValue().minutes())))
                .toList();
    }

    private static List<EntryLine> entries(List<Entry> entries) {
        List<EntryLine> lines = new ArrayList<>();
        for (Entry entry : entries) {
            lines.add(new EntryLine(
                    lines.size() + 1, ChineseText.day(entry.servedOn()), word(entry.kind()), hours(entry.minutes())));
        }
        return lines;
    }

    private static String stars(int reached) {
        return reached == 0 ? WORDS.getString("stars.none") : ChineseText.number(reached) + WORDS.getString("stars");
    }

    private static String word(Enum<?> value) {
        return WORDS.getString(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    private static String hours(long minutes) {
        return Hours.of(minutes).toPlainString();
    }
}
