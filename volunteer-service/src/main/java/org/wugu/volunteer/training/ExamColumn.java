package org.wugu.volunteer.training;

import java.util.List;

/** The columns of the sheet of exam results. The sheet is a Chinese document, so there is one language. */
enum ExamColumn {
    /** 学员编号: the volunteer's number. */
    NUMBER("number", true),
    /** 姓名: to fill in by, and to notice when rows have slipped. */
    NAME("name", false),
    /** 成绩. */
    SCORE("score", true);

    private static final List<ExamColumn> FROM_THE_LEFT = List.of(NUMBER, NAME, SCORE);

    private final String key;
    private final boolean required;

    ExamColumn(String key, boolean required) {
        this.key = key;
        this.required = required;
    }

    /** The columns as they stand in the template, from the left. */
    static List<ExamColumn> fromTheLeft() {
        return FROM_THE_LEFT;
    }

    /** Where it stands in the template, from the left, beginning with 0. */
    int place() {
        return FROM_THE_LEFT.indexOf(this);
    }

    /** The title without the star of required columns. */
    String title() {
        return ProposeCohort.TEXTS.getString("exam.column." + key);
    }

    /** The title as the template's header shows it. */
    String heading() {
        return required ? title() + "*" : title();
    }
}
