package org.wugu.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Names the file that an endpoint answers, see {@link SavedAs}; a problem is no file. */
class SavedAsFilter {

    @ServerResponseFilter
    public void name(ContainerResponseContext answer, ResourceInfo endpoint) {
        Method method = endpoint.getResourceMethod();
        SavedAs name = method == null ? null : method.getAnnotation(SavedAs.class);
        if (name != null && answer.getStatus() == Response.Status.OK.getStatusCode()) {
            String encoded = URLEncoder.encode(name.value(), UTF_8).replace("+", "%20");
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded);
        }
    }
}
