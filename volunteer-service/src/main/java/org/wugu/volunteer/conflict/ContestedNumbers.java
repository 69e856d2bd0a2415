package org.wugu.volunteer.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import org.wugu.volunteer.journey.FactSource;

/**
 * Whose ID number somebody else bears under another name: that is settled before the person is taken in. A township knows only
 * when its county has decided.
 */
@ApplicationScoped
class ContestedNumbers implements FactSource {

    @Override
    public String facts() {
        return "select 'NUMBER_CONTESTED' from number_conflict c where c.newcomer = v.id and c.state <> 'DIFFERENT'";
    }
}
