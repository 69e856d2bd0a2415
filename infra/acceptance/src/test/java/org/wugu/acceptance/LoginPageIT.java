package org.wugu.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wugu.acceptance.doors.Login;
import org.wugu.acceptance.doors.Pictures;

/** The page by which everybody comes in: the corps' own, light enough for a village's line, and it says what to do. */
@Order(20)
class LoginPageIT extends BrowserTest {

    private static final int MOST_BYTES = 30_000;
    private static final int[] WIDTHS = {320, 360, 390, 768, 1024, 1440};

    /** What can be seen and is wider than the window, or is typed into in letters that make a phone zoom. */
    private static final String UNFIT = """
            () => [
              ...[...document.querySelectorAll('body *')].filter((it) => it.getBoundingClientRect().right > innerWidth),
              ...[...document.querySelectorAll('input:not([type=hidden])')]
                .filter((it) => parseFloat(getComputedStyle(it).fontSize) < 16),
              ...[...document.querySelectorAll('main button, main input:not([type=hidden]), nav a')]
                .filter((it) => it.getBoundingClientRect().height < 44),
            ].map((it) => it.outerHTML)""";

    @Test
    void itLoadsItsOwnFewFilesAndNothingElse() {
        // Given somebody with a phone that has loaded nothing yet
        Page page = phone();
        List<Response> loaded = new CopyOnWriteArrayList<>();
        page.onResponse(loaded::add);

        // When the page stands
        openDoor(page, "township");
        page.waitForLoadState(LoadState.NETWORKIDLE);

        // Then it came with the theme's files alone, in few bytes
        List<Response> taken =
                loaded.stream().filter(response -> response.status() == 200).toList();
        assertThat(taken)
                .extracting(response -> URI.create(response.url()).getPath().replaceAll(".*/", ""))
                .containsOnly("auth", "wugu.css", "wugu.svg", "wugu.js", "authChecker.js");
        assertThat(taken.stream().mapToInt(response -> response.body().length).sum())
                .isLessThanOrEqualTo(MOST_BYTES);
        assertThat(loaded).allMatch(response -> response.status() < 400);
    }

    @Test
    void itSaysWhichDoorItIsAndWhomToAskForAPassword() {
        // When
        Page page = desk();
        openDoor(page, "county");

        // Then
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        assertThat(page.getByText("县级入口")).isVisible();
        assertThat(page.getByText("忘记密码：请联系本单位或上级单位的账号管理员重置")).isVisible();
        Pictures.take(page, "login-county");

        // And the same in English for who asks for it
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.getByText("County door")).isVisible();
        Pictures.take(page, "login-english");
    }

    @Test
    void aWrongPasswordIsSaidBesideTheFieldsWhichKeepTheName() {
        // Given
        Page page = phone();
        openDoor(page, "township");

        // When
        new Login(page).as("nobody-of-that-name", "not-the-password");

        // Then it is read out, and both fields lead to it
        Locator error = page.getByRole(AriaRole.ALERT);
        assertThat(error).containsText("用户名或密码不对");
        for (String field : List.of("#username", "#password")) {
            assertThat(page.locator(field)).hasAttribute("aria-invalid", "true");
            assertThat(page.locator(field)).hasAttribute("aria-describedby", error.getAttribute("id"));
        }
        assertThat(page.locator("#username")).hasValue("nobody-of-that-name");
        assertThat(page.locator("#password")).isFocused();
        Pictures.take(page, "login-wrong");
    }

    @Test
    void whatIsTypedCanBeLookedAtFromTheKeyboard() {
        // Given
        Page page = desk();
        openDoor(page, "city");
        page.locator("#password").fill("what-is-typed");

        // When
        page.locator("#password").press("Tab");
        page.keyboard().press("Space");

        // Then
        assertThat(page.locator("#password")).hasAttribute("type", "text");
        assertThat(page.locator("#password")).isFocused();

        // And hidden again
        page.getByLabel("显示密码").click();
        assertThat(page.locator("#password")).hasAttribute("type", "password");
    }

    @Test
    void itFitsEveryWidthAndFinger() {
        Page page = phone();
        openDoor(page, "township");
        new Login(page).as("nobody-of-that-name", "not-the-password");
        page.getByRole(AriaRole.ALERT).waitFor();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 800);
            assertThat((List<?>) page.evaluate(UNFIT)).as("at %d px", width).isEmpty();
        }
    }

    @Test
    void aStepThatIsOverAndAnAddressThatIsWrongSayWhatToDo() {
        // Given
        Page page = phone();
        openDoor(page, "township");
        URI login = URI.create(page.url());

        // When a step is sent that the login does not stand at
        page.locator("#kc-form-login")
                .evaluate("form => { form.action = form.action.replace(/execution=[^&]+/, 'execution=over');"
                        + " form.noValidate = true; form.requestSubmit(); }");

        // Then it leads back
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("页面已过期");
        Pictures.take(page, "login-expired");
        page.getByText("重新登录").click();
        new Login(page).await();

        // When the address names no door
        page.navigate(login.resolve("auth?client_id=nowhere&response_type=code").toString());

        // Then
        assertThat(page.getByText("找不到这个入口，请从首页选择入口登录。")).isVisible();
        Pictures.take(page, "login-error");
    }

    private static void openDoor(Page page, String door) {
        page.navigate(origin() + "/" + door + "/");
        new Login(page).await();
    }
}
