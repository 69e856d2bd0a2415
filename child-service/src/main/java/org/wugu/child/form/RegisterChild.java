package org.wugu.child.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.child.registry.Child;
import org.wugu.child.registry.Children;
import org.wugu.child.registry.NumberedChild;
import org.wugu.child.registry.RegisteredChild;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.platform.numbers.Numbers;
import org.wugu.problem.Problem;

/** 登记: a township's clerk fills in the form of a child; the same answer comes whether the child is known elsewhere or not. */
@ApplicationScoped
public class RegisterChild {

    private final Children children;
    private final Numbers numbers;
    private final ChildForms forms;
    private final ChildFormVersions versions;
    private final Clock clock;

    RegisterChild(Children children, Numbers numbers, ChildForms forms, ChildFormVersions versions, Clock clock) {
        this.children = children;
        this.numbers = numbers;
        this.forms = forms;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Registers one draft for each form, in their order.
     *
     * @param sibling a brother or sister of them in the township, whose family they share, or null
     * @throws Problem {@code not-found} when the township has no such brother or sister, {@code guessing}
     */
    @Transactional
    public List<RegisteredChild> register(DivisionCode township, List<CheckedChild> checked, @Nullable UUID sibling) {
        if (sibling != null) {
            children.require(sibling);
        }
        String version = versions.current().version();
        List<String> taken = numbers.next(NumberedChild.CHILD, township, checked.size());
        List<Child> drafts = new ArrayList<>();
        Map<UUID, CheckedChild> named = new LinkedHashMap<>();
        for (int i = 0; i < checked.size(); i++) {
            UUID id = Ids.next();
            CheckedChild form = checked.get(i);
            drafts.add(Child.draft(id, taken.get(i), form.particulars(version), clock.instant()));
            named.put(id, form);
        }
        List<RegisteredChild> registered = children.register(drafts);
        forms.add(township, named, sibling);
        return registered;
    }
}
