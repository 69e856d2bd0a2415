package org.wugu.platform.people;

/**
 * The tables of one kind of people, as {@code wugu.people} makes them in the migration. What it stands for in the access log is the
 * same word.
 *
 * @param people the table of what may be counted, such as {@code volunteer}
 * @param code the column of the division on which the rows are guarded, such as {@code township_code}
 */
public record PeopleTable(String people, String code) {

    /** The statement for these people: where it says {@code {people}} and {@code {code}}. */
    String sql(String text) {
        return text.replace("{people}", people).replace("{code}", code);
    }
}
