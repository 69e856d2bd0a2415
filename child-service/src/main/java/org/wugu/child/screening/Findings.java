package org.wugu.child.screening;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/**
 * What came of the search of a village: children in need, or a nil return (零报告) that somebody signed.
 *
 * @param searchers names of who searched
 * @param childrenFound how many; the children themselves are registered apart
 * @param signer name of who signed that there are none; null where there are
 */
@Schema(name = "ScreeningFindings")
record Findings(
        @NotNull LocalDate searchedOn,
        @NotBlank @Size(max = 100) String searchers,
        @NotNull @Min(0) @Max(999) Integer childrenFound,
        @Nullable @Size(max = 50) String signer) {

    /** An empty field of a form is nothing. */
    Findings {
        signer = signer == null || signer.isBlank() ? null : signer;
    }

    /** @throws Problem {@code invalid} naming every field that cannot be so */
    void require(LocalDate opened, LocalDate today) {
        Problem problem = new Problem(PlatformProblems.INVALID);
        if (searchedOn.isAfter(today)) {
            problem.withField("findings.searchedOn", "searched-in-future");
        }
        if (searchedOn.isBefore(opened)) {
            problem.withField("findings.searchedOn", "searched-before-round", opened.toString());
        }
        if (childrenFound == 0 && signer == null) {
            problem.withField("findings.signer", "nil-unsigned");
        }
        if (childrenFound > 0 && signer != null) {
            problem.withField("findings.signer", "signer-beside-children");
        }
        if (!problem.fields().isEmpty()) {
            throw problem;
        }
    }

    /** What stood here, of each field that says something else now; a field that was empty has nothing to keep. */
    List<Remark> replacedBy(Findings other) {
        List<Remark> former = new ArrayList<>();
        keep(former, "searchedOn", searchedOn, other.searchedOn);
        keep(former, "searchers", searchers, other.searchers);
        keep(former, "childrenFound", childrenFound, other.childrenFound);
        keep(former, "signer", signer, other.signer);
        return former;
    }

    private static void keep(List<Remark> former, String field, @Nullable Object was, @Nullable Object becomes) {
        if (was != null && !Objects.equals(was, becomes)) {
            former.add(new Remark(field, was.toString()));
        }
    }

    @Override
    public String toString() {
        return "Findings[" + searchedOn + "]";
    }
}
