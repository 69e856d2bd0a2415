package org.wugu.bench;

import java.util.List;
import org.wugu.bench.installation.Running;
import org.wugu.bench.measure.Figure;

/** One thing that is measured, alone on the running system. */
public interface Benchmark {

    /** What it measures, in a few words. */
    String title();

    /** Whether it measures what the launcher does; otherwise a system serves it that this process has started. */
    default boolean needsLauncher() {
        return false;
    }

    /** Whether it stops and starts services itself, which no launcher lets it. */
    default boolean stopsServices() {
        return false;
    }

    /** Makes its data, warms up, measures, and answers what came of it. It stands alone: no other need have run before. */
    List<Figure> run(Running system) throws Exception;
}
