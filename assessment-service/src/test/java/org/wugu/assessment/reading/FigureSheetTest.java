package org.wugu.assessment.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wugu.assessment.OnRealParts;
import org.wugu.assessment.figures.Counted;
import org.wugu.assessment.figures.Stage;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;

@OnRealParts
class FigureSheetTest {

    private static final Caller YANGGU = Caller.of("371521", Role.CLERK);

    @Inject
    Counted counted;

    @BeforeEach
    void oneReportedVolunteer() {
        counted.nothing();
        counted.volunteers(1, "371521109205", Stage.REPORTED, "2026-11");
    }

    @Test
    void holdsWhatTheCallerSeesAndWhoExportedIt() throws IOException {
        // When
        List<Row> rows = sheet("zh-CN");

        // Then
        assertThat(rows.get(0).getCellText(0)).isEqualTo("阳谷县 志愿者数据");
        assertThat(rows.get(3).getCellText(0)).startsWith("导出：" + YANGGU.username());
        assertThat(rows)
                .filteredOn(row -> row.getCellText(1).equals("寿张镇"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getCellText(0)).isEqualTo("371521109");
                    assertThat(row.getCellText(2)).isEqualTo("1");
                });
        assertThat(rows.get(rows.size() - 1).getCellText(1)).isEqualTo("合计");
        assertThat(rows).hasSize(5 + 18 + 1);
    }

    @Test
    void speaksEnglishToThoseWhoAskForIt() throws IOException {
        assertThat(sheet("en").get(4).getCellText(2)).isEqualTo("Reported to the city");
    }

    private static List<Row> sheet(String language) throws IOException {
        byte[] workbook = given().auth()
                .oauth2(YANGGU.token())
                .header("Accept-Language", language)
                .when()
                .get("/figures.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read();
        }
    }
}
