package org.wugu.assessment.figures;

import java.util.ArrayList;
import java.util.List;

/** How volunteers (志愿者) count: each once, under the present stage, in the month in which it was reached. */
public final class Volunteers implements Subject<VolunteerState> {

    public static final Volunteers COUNTED = new Volunteers();

    private Volunteers() {}

    @Override
    public String name() {
        return "volunteer";
    }

    @Override
    public Class<VolunteerState> type() {
        return VolunteerState.class;
    }

    /** An older state can still tell in which village the volunteer was before, and nothing else. */
    @Override
    public VolunteerState after(VolunteerState known, VolunteerState told) {
        return (told.version() > known.version() ? told : known).with(Stay.lastWords(known.stays(), told.stays()));
    }

    @Override
    public List<Contribution> contributions(VolunteerState known) {
        List<Contribution> all = new ArrayList<>();
        for (VolunteerMeasure measure : VolunteerMeasure.of(known.stage())) {
            all.add(new Contribution(measure, known.township(), known.month(), 1));
        }
        if (known.stage() == Stage.SUBMITTED) {
            all.add(new Contribution(VolunteerMeasure.WAITING, known.village(), null, 1));
        }
        if (known.coveredFrom() != null) {
            all.addAll(Stay.covering(known.stays(), known.coveredFrom(), known.coveredUntil()));
        }
        return all;
    }
}
