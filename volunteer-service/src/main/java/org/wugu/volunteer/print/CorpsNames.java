package org.wugu.volunteer.print;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.divisions.Divisions;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;

/** What offices call themselves on paper, such as 阳谷县孤困儿童关爱帮扶志愿团. */
@ApplicationScoped
public class CorpsNames {

    private final Divisions divisions;
    private final String corps;

    CorpsNames(Divisions divisions, @ConfigProperty(name = "wugu.corps.name") String corps) {
        this.divisions = divisions;
        this.corps = corps;
    }

    /** The whole name of an office; a township's begins with its county's. */
    public String of(DivisionCode office) {
        String county = office.level() == Level.TOWNSHIP ? place(office.ancestor(Level.COUNTY)) : "";
        return county + place(office) + corps;
    }

    /** The name of a division, or its code when the tree does not know it. */
    public String place(DivisionCode division) {
        return divisions.nameOf(division);
    }
}
