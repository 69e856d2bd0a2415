package org.wugu.child.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wugu.child.registry.Cases;
import org.wugu.child.registry.Children;
import org.wugu.child.registry.RegisteredChild;
import org.wugu.child.registry.Verification;
import org.wugu.child.registry.Verifications;
import org.wugu.platform.aggregate.Remark;
import org.wugu.problem.Problem;

/** 走访核实: whoever was visited by two, and is known to be registered once, is in care. */
@ApplicationScoped
class VerifyChild {

    private final Children children;
    private final Cases cases;
    private final Verifications verifications;

    VerifyChild(Children children, Cases cases, Verifications verifications) {
        this.children = children;
        this.cases = cases;
        this.verifications = verifications;
    }

    /** @throws Problem {@code wrong-stage}, {@code identity-contested}, or {@code invalid} naming what cannot be so */
    @Transactional
    RegisteredChild verify(UUID id, long seenVersion, LocalDate visitedOn, Verification seen) {
        seen.require();
        boolean contested = cases.isContested(id);
        return children.step(id, seenVersion, List.of(Remark.onTheWhole(seen.summary())), (child, now) -> {
            child.verify(visitedOn, contested, now);
            verifications.add(child, visitedOn, seen);
        });
    }
}
