package org.wugu.assessment.figures;

import java.util.List;

/** Told within the transaction that moved the counters, so that whoever passes it on does so with the commit. */
public record FiguresChanged(List<TownshipMonth> townships) {
    public FiguresChanged {
        townships = List.copyOf(townships);
    }
}
