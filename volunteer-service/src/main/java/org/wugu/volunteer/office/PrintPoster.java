package org.wugu.volunteer.office;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wugu.kernel.DivisionCode;
import org.wugu.print.ChineseText;
import org.wugu.print.PdfPrinter;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.office.ListOfficers.OfficerTerm;
import org.wugu.volunteer.print.CorpsNames;

/** The officers' wall poster (上墙公示, S2), A3 landscape: posts and names, never a number. */
@ApplicationScoped
class PrintPoster {

    private final ListOfficers officers;
    private final CorpsNames names;
    private final PdfPrinter printer;
    private final Clock clock;

    PrintPoster(ListOfficers officers, CorpsNames names, PdfPrinter printer, Clock clock) {
        this.officers = officers;
        this.names = names;
        this.printer = printer;
        this.clock = clock;
    }

    /** One post with its holders. */
    record Line(String title, List<String> names) {}

    @CheckedTemplate(basePath = "office")
    static class Templates {
        private Templates() {}

        static native TemplateInstance poster(String office, String day, List<Line> lines, String size);
    }

    /** Reads in one transaction and prints after it, so that no connection waits for paper. */
    byte[] print(DivisionCode office) {
        LocalDate today = LocalDate.now(clock);
        Map<String, List<String>> byPost = new LinkedHashMap<>();
        for (OfficerTerm term : officers.present(office)) {
            if (term.name() != null && !term.since().isAfter(today)) {
                byPost.computeIfAbsent(term.title(), title -> new ArrayList<>()).add(term.name());
            }
        }
        if (byPost.isEmpty()) {
            throw new Problem(VolunteerProblems.NO_OFFICERS);
        }
        List<Line> lines = byPost.entrySet().stream()
                .map(post -> new Line(post.getKey(), post.getValue()))
                .toList();
        return printer.print(Templates.poster(names.of(office), ChineseText.day(today), lines, size(lines)));
    }

    /** How large the names can be for all to stand on one sheet: three fit a line at the largest. */
    private static String size(List<Line> lines) {
        int rows =
                lines.stream().mapToInt(line -> (line.names().size() + 2) / 3).sum();
        return rows <= 4 ? "large" : rows <= 6 ? "medium" : "small";
    }
}
