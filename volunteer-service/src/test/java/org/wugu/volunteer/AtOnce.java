package org.wugu.volunteer;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Several who act at the same time. */
final class AtOnce {

    private AtOnce() {}

    static <T> List<T> together(Callable<T> one, Callable<T> other) throws ExecutionException, InterruptedException {
        return together(List.of(one, other));
    }

    static <T> List<T> together(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<T>> answers = threads.invokeAll(calls);
            Stream.Builder<T> all = Stream.builder();
            for (Future<T> answer : answers) {
                all.add(answer.get());
            }
            return all.build().toList();
        } finally {
            threads.shutdown();
        }
    }
}
