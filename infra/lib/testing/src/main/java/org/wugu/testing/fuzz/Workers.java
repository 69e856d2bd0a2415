package org.wugu.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several at once. */
final class Workers {

    private Workers() {}

    interface Job<T> {
        void on(T one) throws Exception;
    }

    /** Does the job on each, and ends when all are done; what goes wrong with one is thrown. */
    static <T> void each(int together, List<T> all, Job<T> job) {
        ExecutorService workers = Executors.newFixedThreadPool(together);
        try {
            List<Callable<Void>> jobs = new ArrayList<>();
            all.forEach(one -> jobs.add(() -> {
                job.on(one);
                return null;
            }));
            for (Future<Void> done : workers.invokeAll(jobs)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } catch (ExecutionException e) {
            throw new AssertionError("not done", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }
}
