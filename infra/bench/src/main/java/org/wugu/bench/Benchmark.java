package org.wugu.bench;

import java.util.List;
import org.wugu.bench.installation.Running;
import org.wugu.bench.measure.Figure;

/** One thing that is measured, alone on the running system. */
public interface Benchmark {

    /** What it measures, in a few words. */
    String title();

    /** Makes its data, warms up, measures, and answers what came of it. It stands alone: no other need have run before. */
    List<Figure> run(Running system) throws Exception;
}
