package org.wugu.volunteer.application.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Gender;
import org.wugu.platform.problem.CleanText;
import org.wugu.volunteer.application.ApplicationForm;
import org.wugu.volunteer.application.ApplicationForm.EmergencyContact;
import org.wugu.volunteer.application.ApplicationForm.IdType;
import org.wugu.volunteer.application.ApplicationForm.PoliticalStatus;
import org.wugu.volunteer.sheets.Cell;
import org.wugu.volunteer.sheets.Row;
import org.wugu.volunteer.sheets.WrittenDay;

/** One row, read as a form. What cannot be read becomes an error of its column and is otherwise absent. */
final class SheetRow {

    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");
    /** From here on Excel keeps no more than the first 15 digits of a number. */
    private static final BigDecimal LOSES_DIGITS = BigDecimal.TEN.pow(15);

    private static final BigDecimal TYPED_DAYS = BigDecimal.valueOf(10_000_000);

    private static final Map<String, Gender> GENDERS = Map.of("男", Gender.MALE, "女", Gender.FEMALE);
    private static final Map<String, IdType> ID_TYPES = Map.of("居民身份证", IdType.RESIDENT_ID, "身份证", IdType.RESIDENT_ID);
    private static final Map<String, PoliticalStatus> POLITICAL_STATUSES = Map.of(
            "中共党员", PoliticalStatus.CPC_MEMBER,
            "党员", PoliticalStatus.CPC_MEMBER,
            "共青团员", PoliticalStatus.LEAGUE_MEMBER,
            "团员", PoliticalStatus.LEAGUE_MEMBER,
            "民主党派", PoliticalStatus.DEMOCRATIC_PARTY,
            "群众", PoliticalStatus.MASSES);
    private static final Map<String, Boolean> ANSWERS =
            Map.of("是", true, "同意", true, "承诺", true, "√", true, "否", false, "不同意", false);

    private final Row row;
    private final Header header;
    private final VillageNames villages;
    private final Map<Column, String> unread = new EnumMap<>(Column.class);

    SheetRow(Row row, Header header, VillageNames villages) {
        this.row = row;
        this.header = header;
        this.villages = villages;
    }

    /** As Excel counts. */
    int number() {
        return row.number();
    }

    boolean isBlank() {
        return row.isBlank();
    }

    /** Columns whose cells could not be read, with the code of the reason. */
    Map<Column, String> unread() {
        return unread;
    }

    /** What stands in the cell, as the report repeats it. */
    @Nullable
    String shown(Column column) {
        String text = raw(column);
        if (text == null || text.isBlank()) {
            return null;
        }
        String visible = text.codePoints()
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .limit(40)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return visible;
    }

    ApplicationForm form() {
        return new ApplicationForm(
                text(Column.NAME),
                choice(Column.GENDER, GENDERS),
                text(Column.ETHNICITY),
                day(Column.BIRTH_DATE),
                choice(Column.ID_TYPE, ID_TYPES),
                number(Column.ID_NUMBER),
                choice(Column.POLITICAL_STATUS, POLITICAL_STATUSES),
                text(Column.EDUCATION),
                text(Column.OCCUPATION),
                text(Column.EMPLOYER),
                village(Column.RESIDENCE),
                text(Column.ADDRESS),
                number(Column.MOBILE),
                text(Column.WECHAT),
                several(Column.SKILLS),
                several(Column.INTENTIONS),
                text(Column.AVAILABLE_TIME),
                text(Column.HEALTH),
                text(Column.UNIFORM_SIZE),
                contact(),
                village(Column.SERVING_VILLAGE),
                answer(Column.NO_CRIME_PLEDGE),
                answer(Column.RECORD_QUERY_CONSENT),
                answer(Column.CONFIDENTIALITY_PLEDGE),
                day(Column.SIGNED_ON));
    }

    private @Nullable EmergencyContact contact() {
        String name = text(Column.CONTACT_NAME);
        String relation = text(Column.CONTACT_RELATION);
        String mobile = number(Column.CONTACT_MOBILE);
        return name == null && relation == null && mobile == null ? null : new EmergencyContact(name, relation, mobile);
    }

    private @Nullable Cell cell(Column column) {
        return row.cell(header.placeOf(column));
    }

    private @Nullable String raw(Column column) {
        Cell cell = cell(column);
        return cell == null ? null : cell.text();
    }

    private @Nullable String text(Column column) {
        Cell cell = cell(column);
        if (cell == null || cell.text().isBlank()) {
            return null;
        }
        if (cell.isTooLong()) {
            return unreadable(column, "cell-too-long");
        }
        return CleanText.isClean(cell.text()) ? cell.text() : unreadable(column, "not-clean");
    }

    /** Numbers have to be text: of more than 15 digits Excel forgets the last ones. */
    private @Nullable String number(Column column) {
        Cell cell = cell(column);
        if (cell == null || !cell.isNumber()) {
            return text(column);
        }
        BigDecimal number = cell.number().orElse(null);
        if (number == null) {
            return unreadable(column, "number-unreadable");
        }
        return number.compareTo(LOSES_DIGITS) >= 0
                ? unreadable(column, "number-not-text")
                : number.stripTrailingZeros().toPlainString();
    }

    private <T> @Nullable T choice(Column column, Map<String, T> choices) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        T chosen = choices.get(text.strip());
        return chosen == null ? unreadable(column, "no-such-choice") : chosen;
    }

    private boolean answer(Column column) {
        Cell cell = cell(column);
        if (cell != null && cell.kind() == Cell.Kind.YES_OR_NO) {
            return Boolean.parseBoolean(cell.text());
        }
        Boolean answer = choice(column, ANSWERS);
        return answer != null && answer;
    }

    private List<String> several(Column column) {
        String text = text(column);
        return text == null ? List.of() : Arrays.asList(text.split("[、,，;；\\n]"));
    }

    /** The code wherever it stands in the cell, or else the name of a village of the township. */
    private @Nullable String village(Column column) {
        String text = number(column);
        if (text == null) {
            return null;
        }
        Matcher code = CODE.matcher(text);
        if (code.find()) {
            return code.group();
        }
        String known = villages.codeOf(text);
        return known == null ? unreadable(column, "village-name-unknown") : known;
    }

    private @Nullable LocalDate day(Column column) {
        Cell cell = cell(column);
        if (cell == null || cell.text().isBlank()) {
            return null;
        }
        // 19900101 typed as a number is a day as well, though not in Excel's count of days
        boolean counted = cell.isNumber()
                && cell.number()
                        .filter(number -> number.compareTo(TYPED_DAYS) >= 0)
                        .isEmpty();
        return (counted ? cell.day() : WrittenDay.of(cell.text()))
                .orElseGet(() -> unreadable(column, "date-unreadable"));
    }

    private <T> @Nullable T unreadable(Column column, String code) {
        unread.put(column, code);
        return null;
    }
}
