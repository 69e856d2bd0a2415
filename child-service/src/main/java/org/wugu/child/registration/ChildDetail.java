package org.wugu.child.registration;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.child.form.MaskedChildForm;
import org.wugu.child.listing.ChildItem;
import org.wugu.child.registry.HistoryEntry;
import org.wugu.child.registry.Stage;
import org.wugu.child.registry.Verifications.Visited;

/**
 * One child as the reader's office may see it: the whole story.
 *
 * @param form null where it is hidden from the reader, and where it does not open any more, which raised an alarm
 * @param siblings other children with whom the child has a parent or guardian in common
 * @param verification what was seen at the latest visit to verify; null before it
 * @param history who did what when and why, oldest first
 */
public record ChildDetail(
        ChildItem child,
        String formVersion,
        @Nullable MaskedChildForm form,
        List<Sibling> siblings,
        @Nullable Visited verification,
        List<HistoryEntry> history) {

    /** 兄弟姐妹. */
    public record Sibling(UUID id, String number, @Nullable String name, Stage stage) {}
}
