package org.wugu.acceptance.doors;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.wugu.kernel.Tier;

/** The township's invitations and what comes of them (自助申请). */
public final class InvitationsPage extends Door {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/join/\\S+");

    /** @param township a clerk, already inside */
    public InvitationsPage(TownshipPage township) {
        super(township.page(), Tier.TOWNSHIP);
    }

    /** 发出邀请码 for that many uses, valid for a week; answers the link behind the code. */
    public URI invite(int uses) {
        button("发出邀请码").click();
        Locator question = dialog("发出邀请码");
        question.getByLabel("可用次数").fill(Integer.toString(uses));
        press(within(question, "生成"), "POST", "/invitations");
        Locator shown = dialog("邀请码只显示这一次");
        shown.getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName("志愿者申请邀请码"))
                .waitFor();
        Matcher link = LINK.matcher(shown.locator("output").textContent());
        if (!link.find()) {
            throw new AssertionError("no link below the code: " + shown.textContent());
        }
        picture("invitation");
        requirePicture(page().waitForDownload(() -> within(shown, "保存为图片").click()));
        within(shown, "关闭").click();
        return URI.create(link.group());
    }

    /** The invitation is shown once: what is kept of it is a picture that can be sent to a group. */
    private static void requirePicture(Download kept) {
        try (InputStream file = kept.createReadStream()) {
            BufferedImage picture = ImageIO.read(file);
            if (picture == null || picture.getWidth() != 1080) {
                throw new AssertionError(kept.suggestedFilename() + " is no picture of an invitation");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 停用 the newest of those that can still be used. */
    public void withdrawNewest() {
        tab("邀请码");
        button("停用").first().click();
        press(within(dialog("停用"), "停用"), "POST", "/revocation");
        awaitNotice("邀请码已停用");
    }

    /** Opens one of the applications that wait. */
    public void check(String name) {
        tab("待核对");
        page().getByText(name).first().click();
        awaitHeading("核对自助申请");
    }

    /** What the applicant has written in a field of the application that is open. */
    public String written(String field) {
        return new FormSheet(page()).value(field);
    }

    /** Waits until the photo that the applicant has sent is seen. */
    public void awaitPhoto() {
        page().waitForFunction(
                        "() => [...document.images].some(({alt, naturalWidth}) => alt === '照片' && naturalWidth)");
    }

    /** 接收并提交县团: takes over what is open, as it stands, and submits it. */
    public Response takeOverAndSubmit() {
        button("接收并提交县团").click();
        return press(within(dialog("接收并提交县团"), "接收并提交县团"), "POST", "/submission");
    }

    /** Shows one of the page's three lists. */
    public void tab(String title) {
        page().getByRole(
                        AriaRole.TAB, new Page.GetByRoleOptions().setName(title).setExact(true))
                .click();
    }
}
