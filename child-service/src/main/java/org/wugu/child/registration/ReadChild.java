package org.wugu.child.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.wugu.child.form.ChildForms;
import org.wugu.child.form.MaskedChildForm;
import org.wugu.child.listing.ChildItem;
import org.wugu.child.registration.ChildDetail.Sibling;
import org.wugu.child.registry.Child;
import org.wugu.child.registry.Children;
import org.wugu.child.registry.Verifications;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** One child with the masked form and the history; the access log tells of it. */
@ApplicationScoped
class ReadChild {

    private final Children children;
    private final ListChildren listChildren;
    private final ChildForms forms;
    private final Verifications verifications;
    private final AccessLog accessLog;

    ReadChild(
            Children children,
            ListChildren listChildren,
            ChildForms forms,
            Verifications verifications,
            AccessLog accessLog) {
        this.children = children;
        this.listChildren = listChildren;
        this.forms = forms;
        this.verifications = verifications;
        this.accessLog = accessLog;
    }

    /** @throws Problem {@code not-found} when there is none within the scope */
    @Transactional
    ChildDetail read(UUID id) {
        ChildItem item = listChildren.of(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
        List<Sibling> siblings = listChildren.of(forms.siblings(id)).stream()
                .map(one -> new Sibling(one.id(), one.number(), one.name(), one.stage()))
                .toList();
        accessLog.record("read-child", "child", List.of(id), "detail");
        accessLog.recordList("list-siblings", "child", siblings, Sibling::id);
        Child child = children.require(id);
        return new ChildDetail(
                item,
                child.formVersion(),
                forms.of(List.of(id)).values().stream()
                        .findFirst()
                        .map(MaskedChildForm::of)
                        .orElse(null),
                siblings,
                verifications.latest(id).orElse(null),
                children.history(id));
    }
}
