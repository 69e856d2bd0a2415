package org.wugu.volunteer.application.importing;

import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;
import org.wugu.volunteer.application.FormVersions;

/** Lists to pick from: one column each on their own sheet, and a drop-down over the column that they are for. */
final class Choices {

    private static final int LAST_ROW = CheckSheet.MOST_ROWS;

    private final Worksheet lists;
    private final Worksheet forms;
    private int next;

    Choices(Worksheet lists, Worksheet forms) {
        this.lists = lists;
        this.forms = forms;
    }

    void offer(FormVersions.Options options, List<String> villages) {
        List<String> yes = List.of(Column.TEXTS.getString("choice.yes"));
        // only closed lists refuse other texts; the others are suggestions
        Map<Column, List<String>> closed = Map.of(
                Column.GENDER,
                texts("choice.gender"),
                Column.ID_TYPE,
                texts("choice.idType"),
                Column.POLITICAL_STATUS,
                texts("choice.politicalStatus"),
                Column.NO_CRIME_PLEDGE,
                yes,
                Column.RECORD_QUERY_CONSENT,
                yes,
                Column.CONFIDENTIALITY_PLEDGE,
                yes);
        Map<Column, List<String>> suggested = Map.of(
                Column.SERVING_VILLAGE, villages,
                Column.RESIDENCE, villages,
                Column.ETHNICITY, options.ethnicities(),
                Column.EDUCATION, options.educations(),
                Column.SKILLS, options.skills(),
                Column.INTENTIONS, options.intentions(),
                Column.AVAILABLE_TIME, options.availableTimes(),
                Column.HEALTH, options.healths(),
                Column.UNIFORM_SIZE, options.uniformSizes(),
                Column.CONTACT_RELATION, options.relations());
        List<Column> columns = Column.fromTheLeft();
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place);
            if (closed.containsKey(column)) {
                offer(column, place, closed.get(column), DataValidationErrorStyle.STOP);
            } else if (suggested.containsKey(column)) {
                offer(column, place, suggested.get(column), DataValidationErrorStyle.INFORMATION);
            }
        }
    }

    private void offer(Column column, int place, List<String> choices, DataValidationErrorStyle otherwise) {
        if (choices.isEmpty()) {
            return;
        }
        lists.value(0, next, column.title());
        lists.style(0, next).bold().set();
        lists.width(next, 28);
        for (int i = 0; i < choices.size(); i++) {
            lists.value(i + 1, next, choices.get(i));
        }
        forms.range(1, place, LAST_ROW, place)
                .validateWithList(lists.range(1, next, choices.size(), next))
                .allowBlank(true)
                .showDropdown(false)
                .errorStyle(otherwise)
                .showErrorMessage(otherwise == DataValidationErrorStyle.STOP);
        next++;
    }

    private static List<String> texts(String key) {
        return List.of(Column.TEXTS.getString(key).split("、"));
    }
}
