package org.wugu.bench.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void theSheetHasTheTemplatesColumnsInItsOrder() throws IOException {
        // Given a template whose required columns bear a star
        byte[] template = template("服务村*", "姓名*", "专业技能");

        // When a form is written into its like
        Person person = Person.of(42);
        byte[] sheet = Sheet.like(template).of(Stream.of(Form.of(person, "371521109201")));

        // Then the row says what the form says
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(workbook.getFirstSheet().read().get(1))
                    .extracting(Cell::getText)
                    .isEqualTo(List.of("371521109201", person.name(), "心理疏导、课业辅导"));
        }
    }

    @Test
    void aColumnThatNobodyKnowsIsSaid() throws IOException {
        // Given a template that has grown since
        Sheet sheet = Sheet.like(template("姓名", "血型"));

        // When it is to be filled in, then the column is named
        assertThatThrownBy(() -> sheet.of(Stream.of(Form.of(Person.of(1), "371521109201"))))
                .hasMessageContaining("血型");
    }

    private static byte[] template(String... titles) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("志愿者申请表");
            for (int column = 0; column < titles.length; column++) {
                sheet.value(0, column, titles[column]);
            }
        }
        return bytes.toByteArray();
    }
}
