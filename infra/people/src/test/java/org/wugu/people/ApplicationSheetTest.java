package org.wugu.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class ApplicationSheetTest {

    @Test
    void theSheetHasTheTemplatesColumnsInItsOrder() throws IOException {
        // Given a template whose required columns bear a star
        byte[] template = template("服务村*", "姓名*", "专业技能");

        // When a form is written into its like
        SyntheticPerson person = SyntheticPerson.of(42);
        byte[] sheet = ApplicationSheet.like(template).of(Stream.of(form(person)));

        // Then the row says what the form says
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(workbook.getFirstSheet().read().get(1))
                    .extracting(Cell::getText)
                    .isEqualTo(List.of("371521109201", person.name(), "教育辅导、心理疏导"));
        }
    }

    @Test
    void aColumnThatNobodyKnowsIsSaid() throws IOException {
        // Given a template that has grown since
        ApplicationSheet sheet = ApplicationSheet.like(template("姓名", "血型"));

        // When it is to be filled in, then the column is named
        assertThatThrownBy(() -> sheet.of(Stream.of(form(SyntheticPerson.of(1)))))
                .hasMessageContaining("血型");
    }

    private static Map<String, Object> form(SyntheticPerson person) {
        return ApplicationForm.of(person, "371521109201", LocalDate.of(2026, 3, 2));
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
