package org.wugu.child.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/**
 * What the county saw when it visited (走访核实; S12).
 *
 * @param visitors names of who went, two at least
 * @param findings of what the form says, and how it is
 * @param summary 1–500 characters
 */
public record Verification(
        @NotNull @Size(min = 2, max = 4, message = "two-visitors")
        List<@NotBlank @Size(max = 50) String> visitors,

        @NotNull Place place,
        @NotNull @Size(max = 30) List<@NotNull @Valid Finding> findings,
        @NotBlank @Size(max = 500) String summary) {

    /** @throws Problem {@code invalid} naming every finding that does not say what is otherwise, or two who are one */
    public void require() {
        Problem problem = new Problem(PlatformProblems.INVALID);
        if (visitors.stream().map(String::strip).distinct().count() < visitors.size()) {
            problem.withField("seen.visitors", "visitor-twice");
        }
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.result() == Finding.Result.DIFFERENT
                    && (finding.note() == null || finding.note().isBlank())) {
                problem.withField("seen.findings[" + i + "].note", "difference-unexplained");
            }
        }
        if (!problem.fields().isEmpty()) {
            throw problem;
        }
    }

    /** Where the child was met. */
    public enum Place {
        /** 家中. */
        HOME,
        /** 学校. */
        SCHOOL,
        /** 其他地点. */
        OTHER
    }

    /**
     * How it is with what the form says.
     *
     * @param field of the form, or a group of fields
     * @param note what is otherwise; needed where something is
     */
    public record Finding(
            @NotBlank @Size(max = 60) String field,
            @NotNull Result result,
            @Nullable @Size(max = 200) String note) {

        /** Whether it is so. */
        public enum Result {
            /** 一致. */
            CONFIRMED,
            /** 不一致. */
            DIFFERENT
        }
    }

    /** No word: it names people, and says how they live. */
    @Override
    public String toString() {
        return "Verification";
    }
}
