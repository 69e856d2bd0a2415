package org.wugu.child.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.child.registry.Cases;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** Whole forms of children: what is known of a child together with parents and guardian. */
@ApplicationScoped
public class ChildForms {

    private final ChildPeople people;
    private final Relatives relatives;
    private final Cases cases;
    private final AccessLog accessLog;

    ChildForms(ChildPeople people, Relatives relatives, Cases cases, AccessLog accessLog) {
        this.people = people;
        this.relatives = relatives;
        this.cases = cases;
        this.accessLog = accessLog;
    }

    /**
     * Keeps the forms of children who are new. Whoever of them may be registered elsewhere is a case for the county.
     *
     * @param sibling a brother or sister whose family they share, or null
     */
    public void add(DivisionCode township, Map<UUID, CheckedChild> children, @Nullable UUID sibling) {
        people.add(children, people.contestedAmong(children.values()));
        relatives.add(township, children, sibling);
        cases.find(children.keySet());
    }

    /**
     * Keeps what the form of a child says from the next step on. To be called before it: what the guardian does not agree to is
     * hidden from the township afterwards.
     */
    public void correct(UUID child, CheckedChild form) {
        people.correct(child, form);
        if (form.isRefused()) {
            relatives.remove(child);
        } else {
            relatives.replace(child, form);
        }
    }

    /** A draft goes, and with it those who are nobody else's. */
    public void discard(UUID child) {
        relatives.remove(child);
    }

    /** The forms of those whom the reader may know. */
    public Map<UUID, ChildForm> of(Collection<UUID> children) {
        Map<UUID, ChildForm> forms = new LinkedHashMap<>();
        Map<UUID, Map<Role, Relative>> kin = relatives.of(children);
        people.identities(children)
                .forEach((id, form) -> forms.put(id, form.withRelatives(kin.getOrDefault(id, Map.of()))));
        return forms;
    }

    /** @throws Problem {@code not-found} when the reader may not know the child, or the form does not open */
    public ChildForm require(UUID child) {
        ChildForm form = of(List.of(child)).get(child);
        if (form == null) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
        return form;
    }

    /** As {@link #of}, for a stated reason, which the access log keeps. */
    @Transactional
    public Map<UUID, ChildForm> disclose(Collection<UUID> children, String reason) {
        Map<UUID, ChildForm> disclosed = of(children);
        accessLog.recordStated("read-identity", "child", disclosed.keySet(), reason);
        return disclosed;
    }

    /** Brothers and sisters: other children with whom the child has a parent or guardian in common. */
    public Set<UUID> siblings(UUID child) {
        return relatives.siblings(child);
    }
}
