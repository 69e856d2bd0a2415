package org.wugu.platform.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemTexts;

/** Problems in the words of the request's language, for answers that tell of many outcomes at once. */
@RequestScoped
public class ProblemSentences {

    private final ProblemTexts texts;
    private final HttpHeaders headers;

    ProblemSentences(ProblemTexts texts, HttpHeaders headers) {
        this.texts = texts;
        this.headers = headers;
    }

    /** What is wrong and what to do, as the {@code detail} of the problem's own answer would say it. */
    public String detail(Problem problem) {
        return texts.text(
                problem.type().slug() + ".detail",
                ProblemTexts.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
                problem.arguments());
    }
}
