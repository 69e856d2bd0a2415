package org.wugu.child.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wugu.sheets.Cell;
import org.wugu.sheets.Column;
import org.wugu.sheets.UnreadableCell;

/** What the instructions say of a column is what it takes. */
class ChildSheetTest {

    static Stream<Column<?>> columnsWithExamples() {
        return ChildSheet.LAYOUT.columns().stream()
                .filter(column -> !column.example().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("columnsWithExamples")
    void an_example_is_understood(Column<?> column) throws UnreadableCell {
        Cell example = new Cell(Cell.Kind.TEXT, column.example(), false);
        assertThat((Object) column.reader().read(example)).isNotNull();
    }

    @Test
    void every_column_has_a_note_or_an_example() {
        List<Column<?>> bare = ChildSheet.LAYOUT.columns().stream()
                .filter(column -> (column.note() + column.example()).isEmpty())
                .toList();
        assertThat(bare).isEmpty();
    }
}
