package org.wugu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The public page: the only one besides the choice of the door that asks nobody who they are. */
@QuarkusTest
@WithTestResource(GatewayParts.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VerifyTest {

    @Test
    @Order(1)
    void anybodySeesHowACertificateStands() throws IOException, InterruptedException {
        // When
        HttpResponse<String> page = open("/verify/7K3Q-9XWM-2ABC");
        // Then
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("聘任已撤销", "PS-371521-2026-0001", "谷&lt;文&gt;华", "顾问", "阳谷县孤困儿童关爱帮扶志愿团", "2028-12-31");
        assertThat(page.headers().firstValue("cache-control")).contains("no-store");
        assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
                .contains("script-src 'self'");
    }

    @Test
    @Order(2)
    void whoTypesACodeIsLedToIt() throws IOException, InterruptedException {
        assertThat(open("/verify").body()).contains("请输入聘书上的验证码");
        HttpResponse<String> typed = open("/verify?code=%207K3Q-9XWM-2ABC");
        assertThat(typed.statusCode()).isEqualTo(302);
        assertThat(typed.headers().firstValue("location")).contains("/verify/7K3Q-9XWM-2ABC");
    }

    @Test
    @Order(3)
    void whatDoesNotExistOrCannotBeAskedIsSaidInASentence() throws IOException, InterruptedException {
        HttpResponse<String> unknown = open("/verify/AAAA-AAAA-AAAA");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("没有这个验证码对应的聘书");
        assertThat(open("/verify/" + "A".repeat(41)).statusCode()).isEqualTo(404);
        HttpResponse<String> broken = open("/verify/BROKEN");
        assertThat(broken.statusCode()).isEqualTo(503);
        assertThat(broken.body()).contains("暂时无法查询");
    }

    @Test
    @Order(4)
    void onlyThisPageIsPublic() throws IOException, InterruptedException {
        assertThat(open("/api/volunteer/public/certificates/7K3Q-9XWM-2ABC").statusCode())
                .isEqualTo(401);
        assertThat(open("/verify/7K3Q-9XWM-2ABC/more").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(5)
    void whoAsksTooOftenWaits() throws IOException, InterruptedException {
        // Given the service, which counts the questions of an address by whichever way they come
        // When
        HttpResponse<String> answer = open("/verify/ASKED-TOO-OFTEN");
        // Then
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("查询过于频繁");
    }

    @Test
    @Order(6)
    void whicheverServiceIssuedItIsFound() throws IOException, InterruptedException {
        // Given a certificate that the first service in the settings does not know
        // When
        HttpResponse<String> page = open("/verify/BBBB-BBBB-BBBB");
        // Then
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("聘书有效", "HY-371521-2026-0007");
    }

    private static HttpResponse<String> open(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(Browser.at(path))
                .header("Accept-Language", "zh-CN")
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
