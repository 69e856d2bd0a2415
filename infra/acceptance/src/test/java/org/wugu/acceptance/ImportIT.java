package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wugu.acceptance.doors.Effort;
import org.wugu.acceptance.doors.TownshipPage;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Applicant;
import org.wugu.acceptance.people.Applicants;
import org.wugu.acceptance.people.Village;
import org.wugu.acceptance.programs.Journey;
import org.wugu.people.ApplicationSheet;

/** A township brings its applicants in a sheet. */
@Order(20)
class ImportIT extends BrowserTest {

    private static final int MANY = 23;
    private static final int MOST_TAPS = 4;

    @Test
    void badRowsAreNamedAndGoodOnesKeptWhenTheClerkConfirms(@TempDir Path folder) throws IOException {
        // Given the downloaded template with two good rows and one with a wrong telephone
        TownshipPage township = township(Account.SHOUZHANG_CLERK);
        township.awaitText("待办事项");
        township.go("导入");
        Path template = township.downloadTemplate(folder);
        Applicant good = Applicants.in(Village.LYUJIE);
        Applicant other = Applicants.in(Village.LYUJIE);
        Applicant bad = Applicants.in(Village.LYUJIE).withMobile("123");
        Path sheet = Files.write(
                folder.resolve("applicants.xlsx"),
                ApplicationSheet.like(Files.readAllBytes(template))
                        .of(Stream.of(good, bad, other).map(Applicant::form)));

        // When it is uploaded
        township.upload(sheet);

        // Then the bad row is named with its column and a reason
        township.awaitText("共 3 行：2 行可导入，1 行有误");
        assertThat(township.page().locator("table").first().textContent()).contains("手机号");
        township.picture("import");

        // When the clerk takes what is wrong along
        Path errors = township.downloadErrors(folder);

        // Then it is the bad row alone, with its reason
        assertThat(ApplicationSheet.rows(Files.readAllBytes(errors)))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).contains(bad.name()).first().asString().contains("手机号"));

        // When the clerk confirms
        township.confirmImport();

        // Then the good ones are drafts and the bad one is nowhere
        township.awaitText(good.name());
        township.awaitText(other.name());
        assertThat(township.page().getByText(bad.name()).count()).isZero();
        township.picture("applications");
    }

    @Test
    void draftsAreSubmittedTogetherByFourTaps() {
        // Given a township with drafts as a sheet brings them
        for (int drafts = 0; drafts < MANY; drafts++) {
            Journey.of(Applicants.in(Village.NANJIE))
                    .by(Account.ZHANGQIU_CLERK, Account.YANGGU_REVIEWER)
                    .drafted();
        }
        TownshipPage township = townshipByPhone(Account.ZHANGQIU_CLERK);
        Effort effort = Effort.on(township.page());
        township.open("");

        // When the clerk submits them from the home
        assertThat(township.submitDrafts(MANY).status()).isEqualTo(200);

        // Then each is told of, and four taps were enough
        township.awaitText("提交：已办理 " + MANY + " 人");
        township.picture("drafts-submitted");
        assertThat(effort.taps()).isBetween(1, MOST_TAPS);
    }
}
