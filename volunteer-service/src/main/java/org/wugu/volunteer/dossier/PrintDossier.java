package org.wugu.volunteer.dossier;

import static java.util.Objects.requireNonNull;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.attachments.Photos;
import org.wugu.print.ChineseText;
import org.wugu.print.PdfPrinter;
import org.wugu.print.Printout;
import org.wugu.volunteer.dossier.ReadDossier.Dossier;
import org.wugu.volunteer.form.ApplicationForm;
import org.wugu.volunteer.form.ApplicationForm.EmergencyContact;
import org.wugu.volunteer.journey.HistoryEntry;
import org.wugu.volunteer.journey.MilestoneDays;
import org.wugu.volunteer.outfitting.IssuedItem;
import org.wugu.volunteer.print.CorpsNames;
import org.wugu.volunteer.recordquery.QueriesOfPerson.Query;

/** 打印档案: the complete file as one PDF, with who printed it and when across every page. */
@ApplicationScoped
class PrintDossier {

    private static final String NOT_YET = "未办理";

    private final ReadDossier readDossier;
    private final Photos photos;
    private final CorpsNames names;
    private final Printout printout;
    private final PdfPrinter printer;

    PrintDossier(ReadDossier readDossier, Photos photos, CorpsNames names, Printout printout, PdfPrinter printer) {
        this.readDossier = readDossier;
        this.photos = photos;
        this.names = names;
        this.printout = printout;
        this.printer = printer;
    }

    /** One cell of the form with its label. */
    record Cell(String label, String value) {}

    /** Two cells in a line. */
    record Line(Cell left, Cell right) {}

    /** One step as the paper tells it. */
    record Step(String at, String act, String office, String by, List<String> remarks) {}

    /** One addition. */
    record Note(String at, String office, String text) {}

    /**
     * What is printed.
     *
     * @param head what stands beside the photo
     * @param cells the other short answers
     * @param wide answers that take a line of their own
     */
    record Sheet(
            String mark,
            String watermark,
            String archiveNumber,
            String filedOn,
            String number,
            String stage,
            String office,
            String title,
            @Nullable String photo,
            List<Line> head,
            List<Line> cells,
            List<Cell> wide,
            List<String> declarations,
            String signed,
            List<Line> milestones,
            List<Query> queries,
            List<IssuedItem> issued,
            List<Step> steps,
            List<Note> notes) {}

    @CheckedTemplate(basePath = "dossier")
    static class Templates {
        private Templates() {}

        static native TemplateInstance dossier(Sheet sheet);
    }

    /** Reads in one transaction and prints after it, so that no connection waits for the photo or for paper. */
    byte[] print(UUID id, String reason) {
        return printer.print(Templates.dossier(sheet(id, readDossier.read(id, reason))));
    }

    private Sheet sheet(UUID id, Dossier file) {
        ApplicationForm form = file.form();
        return new Sheet(
                printout.mark(),
                printout.watermark(),
                requireNonNull(file.milestones().archiveNumber()),
                ChineseText.day(requireNonNull(file.milestones().filedOn())),
                file.number(),
                Words.of(file.stage()),
                names.of(file.township()),
                file.formTitle(),
                file.photo() == null
                        ? null
                        : "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(photos.load(file.photo(), id)),
                lines(head(form)),
                lines(cells(form)),
                wide(file, form),
                file.declarations(),
                form.name() + "　" + ChineseText.day(requireNonNull(form.signedOn())),
                lines(milestones(file)),
                file.queries(),
                file.issued(),
                file.history().stream().map(this::step).toList(),
                file.supplements().stream()
                        .map(note -> new Note(ChineseText.moment(note.at()), office(note.byOffice()), note.text()))
                        .toList());
    }

    private static List<Cell> head(ApplicationForm form) {
        return List.of(
                new Cell("姓名", text(form.name())),
                new Cell("性别", Words.ofOrBlank(form.gender())),
                new Cell("民族", text(form.ethnicity())),
                new Cell("出生日期", ChineseText.day(requireNonNull(form.birthDate()))),
                new Cell("政治面貌", Words.ofOrBlank(form.politicalStatus())),
                new Cell("学历", text(form.education())));
    }

    private static List<Cell> cells(ApplicationForm form) {
        return List.of(
                new Cell("证件类型", Words.ofOrBlank(form.idType())),
                new Cell("身份证号码", text(form.idNumber())),
                new Cell("手机号", text(form.mobile())),
                new Cell("微信号", text(form.wechat())),
                new Cell("职业", text(form.occupation())),
                new Cell("单位", text(form.employer())),
                new Cell("健康状况", text(form.health())),
                new Cell("服装尺码", text(form.uniformSize())));
    }

    private List<Cell> wide(Dossier file, ApplicationForm form) {
        DivisionCode residence = DivisionCode.of(requireNonNull(form.residenceCode()));
        return List.of(
                new Cell("现住址", place(residence) + text(form.address())),
                new Cell("服务村", place(file.village())),
                new Cell("专业技能", joined(form.skills())),
                new Cell("服务意向", joined(form.intentions())),
                new Cell("可服务时间", text(form.availableTime())),
                new Cell("紧急联系人", contact(form.emergencyContact())));
    }

    private static List<Cell> milestones(Dossier file) {
        MilestoneDays reached = file.milestones();
        return List.of(
                new Cell("从业查询", day(reached.recordQueriedOn())),
                new Cell("下次查询", day(reached.recordDueOn())),
                new Cell("宣誓", day(reached.swornOn())),
                new Cell("存档", day(reached.filedOn())),
                new Cell("完成培训", day(reached.trainedOn())),
                new Cell("结业考核合格", day(reached.passedOn())),
                new Cell("上报市团", day(file.reportedAt())),
                new Cell("市团受理", day(file.acceptedAt())),
                new Cell("配发服装团徽", day(file.outfittedAt())),
                new Cell("到岗", day(file.servingSince())),
                new Cell("退出", file.leftAt() == null ? "" : ChineseText.day(file.leftAt())),
                new Cell("当前状态", Words.of(file.stage())));
    }

    private static List<Line> lines(List<Cell> cells) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i + 1 < cells.size(); i += 2) {
            lines.add(new Line(cells.get(i), cells.get(i + 1)));
        }
        return lines;
    }

    private Step step(HistoryEntry entry) {
        List<String> remarks = new ArrayList<>();
        for (Remark remark : entry.remarks()) {
            String about = Words.ofRemark(remark.field());
            remarks.add(about.isEmpty() ? remark.text() : about + "：" + remark.text());
        }
        return new Step(
                ChineseText.moment(entry.at()),
                Words.of(entry.act()),
                office(entry.byOffice()),
                text(entry.byName()),
                remarks);
    }

    private String office(String code) {
        return names.place(DivisionCode.of(code));
    }

    /** County, township and village by name. */
    private String place(DivisionCode village) {
        return Stream.of(Level.COUNTY, Level.TOWNSHIP, Level.VILLAGE)
                .map(level -> names.place(village.ancestor(level)))
                .collect(Collectors.joining());
    }

    private static String contact(@Nullable EmergencyContact contact) {
        if (contact == null) {
            return "";
        }
        return Stream.of(text(contact.name()), text(contact.relation()), text(contact.mobile()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("　"));
    }

    private static String joined(@Nullable List<String> texts) {
        return texts == null ? "" : String.join("、", texts);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? NOT_YET : ChineseText.day(day);
    }

    private static String day(@Nullable Instant moment) {
        return moment == null ? NOT_YET : ChineseText.day(moment);
    }
}
