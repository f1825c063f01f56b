package id.patuh.web.page;

import id.patuh.workspace.Evaluator;
import id.patuh.workspace.State;
import id.patuh.workspace.Workspace;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Evaluates in the background what came in, so that lists show it; pages that need an evaluation do not wait for it. */
public final class EvaluationQueue implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EvaluationQueue.class);
    /** Files of one hand-in follow each other closely. */
    private static final int CALM_SECONDS = 2;

    private final Evaluator evaluator;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "evaluation");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Begins with what was left undone.
     *
     * @param warmUp what makes the first evaluation quick; its failure is told where somebody needs it
     */
    public EvaluationQueue(Evaluator evaluator, Workspace workspace, Runnable warmUp) {
        this.evaluator = evaluator;
        worker.execute(() -> attempt(warmUp));
        worker.execute(() -> attempt(() -> resume(workspace)));
    }

    /** What came in before the program ended and was not evaluated any more. */
    private void resume(Workspace workspace) {
        workspace.assessments().all(null).stream()
                .filter(about -> about.state() != State.SUBMITTED && about.state() != State.DECIDED)
                .filter(about -> !workspace.evidence().workbooks(about.id()).isEmpty())
                .filter(about -> !evaluator.upToDate(about))
                .forEach(about -> add(about.id()));
    }

    public void add(String assessment) {
        if (waiting.add(assessment)) {
            Future<?> unused = worker.schedule(() -> evaluate(assessment), CALM_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** What cannot be evaluated says so on its own page. */
    private void evaluate(String assessment) {
        waiting.remove(assessment);
        attempt(() -> evaluator.evaluate(assessment));
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException unusable) {
            LOG.info("Something could not be evaluated: {}", unusable.toString());
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
