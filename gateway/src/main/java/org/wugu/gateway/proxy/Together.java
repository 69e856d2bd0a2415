package org.wugu.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wugu.gateway.door.Callers;
import org.wugu.gateway.problem.GatewayProblems;
import org.wugu.gateway.problem.PageTexts;
import org.wugu.gateway.problem.ProblemWriter;
import org.wugu.gateway.session.Person;
import org.wugu.gateway.upstream.Answered;
import org.wugu.problem.Problem;

/**
 * What a page asks at once, in one call: a way there and back costs a village's line more than all the answers. Each question
 * is one that the person could ask alone, and is answered as it would be then, with a status of its own.
 */
final class Together {

    private static final int MOST = 12;

    /** A service and what it is asked for; words of our own only, so that everybody on the way reads the path alike. */
    private static final Pattern QUESTION = Pattern.compile("/([a-z]+)((?:/[A-Za-z0-9-]+)+(?:\\?[!-~&&[^#]]*)?)");

    /** What a service is told of the call besides who asks. */
    private static final List<String> FORWARDED = List.of("accept-language", "traceparent", "tracestate");

    private final Map<String, Upstream> upstreams;
    private final HttpClient client;
    private final long patience;

    Together(Map<String, Upstream> upstreams, HttpClient client, ProxySettings settings) {
        this.upstreams = upstreams;
        this.client = client;
        this.patience = settings.together().toMillis();
    }

    private record Question(Upstream upstream, String uri) {}

    /** {@code GET …/together?of=/volunteer/tasks&of=/child/tasks}: the answers, in the order of the questions. */
    void answer(RoutingContext context) {
        Optional<Person> person = Person.of(context);
        if (person.isEmpty()) {
            ProblemWriter.write(context, new Problem(GatewayProblems.LOGIN_REQUIRED));
            return;
        }
        List<String> asked = context.queryParam("of");
        List<Question> questions =
                asked.stream().map(this::question).flatMap(Optional::stream).toList();
        if (questions.isEmpty() || questions.size() < asked.size() || questions.size() > MOST) {
            ProblemWriter.write(context, new Problem(GatewayProblems.BAD_ADDRESS));
            return;
        }
        List<Future<Buffer>> answers = questions.stream()
                .map(question -> ask(context, person.get(), question))
                .toList();
        Future.all(new ArrayList<>(answers)).onSuccess(all -> write(context, answers));
    }

    private Optional<Question> question(String asked) {
        Matcher parts = QUESTION.matcher(asked);
        return parts.matches()
                ? Optional.ofNullable(upstreams.get(parts.group(1)))
                        .flatMap(upstream -> upstream.uri(parts.group(2), "").map(uri -> new Question(upstream, uri)))
                : Optional.empty();
    }

    private Future<Buffer> ask(RoutingContext context, Person person, Question question) {
        RequestOptions options = new RequestOptions(question.upstream().options())
                .setMethod(HttpMethod.GET)
                .setURI(question.uri())
                .setTimeout(patience)
                .putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + person.accessToken())
                .putHeader(HttpHeaders.ACCEPT, "application/json, application/problem+json")
                .putHeader("X-Forwarded-For", Callers.address(context));
        FORWARDED.forEach(name -> {
            String said = context.request().getHeader(name);
            if (said != null) {
                options.putHeader(name, said);
            }
        });
        return Answered.by(client, options, response -> read(context, response))
                .recover(failure -> Future.succeededFuture(unanswered(context, question.upstream(), failure)));
    }

    private static Future<Buffer> read(RoutingContext context, HttpClientResponse response) {
        String type = response.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && !type.matches("application/(problem\\+)?json(;.*)?")) {
            // However long it is; that it ends here is wanted.
            response.exceptionHandler(cut -> {}).request().reset();
            return Future.succeededFuture(refused(context, new Problem(GatewayProblems.NOT_ACCEPTABLE)));
        }
        return response.body().map(body -> answer(response.statusCode(), body));
    }

    private static Buffer unanswered(RoutingContext context, Upstream upstream, Throwable failure) {
        String service = PageTexts.of(context).get("service." + upstream.name());
        boolean silent = failure instanceof TimeoutException;
        return refused(
                context,
                new Problem(silent ? GatewayProblems.SERVICE_SILENT : GatewayProblems.SERVICE_UNAVAILABLE, service));
    }

    private static Buffer refused(RoutingContext context, Problem problem) {
        return answer(problem.type().status(), ProblemWriter.body(context, problem));
    }

    /** The body goes as it came: nobody here needs to understand it. */
    private static Buffer answer(int status, Buffer body) {
        Buffer content = body.length() == 0 ? Buffer.buffer("null") : body;
        return Buffer.buffer("{\"status\":" + status + ",\"body\":")
                .appendBuffer(content)
                .appendString("}");
    }

    private static void write(RoutingContext context, List<Future<Buffer>> answers) {
        Buffer all = Buffer.buffer("[");
        for (Future<Buffer> answer : answers) {
            if (all.length() > 1) {
                all.appendString(",");
            }
            all.appendBuffer(answer.result());
        }
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(all.appendString("]"));
    }
}
