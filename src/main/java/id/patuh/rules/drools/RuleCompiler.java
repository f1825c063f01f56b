package id.patuh.rules.drools;

import id.patuh.regulation.PackDefect;
import id.patuh.regulation.PackDefectsException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.Message;

/** Compiles guarded rule files to classes, within a bound of time. */
final class RuleCompiler {
    private static final String FOLDER = "src/main/resources/";

    static {
        // The guard reads the DRL10 language; the compiler has to read the very same.
        System.setProperty("drools.lang.level", "DRL10");
    }

    private final Duration limit;

    RuleCompiler(Duration limit) {
        this.limit = limit;
    }

    /** Reads and compiles a pack, which with a malicious one could take forever. */
    CompiledPack within(Callable<CompiledPack> work) {
        var worker = Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task, "rule-compiler");
            thread.setDaemon(true);
            return thread;
        });
        try {
            return worker.submit(work).get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            throw refused("COMPILATION_TOO_LONG", String.valueOf(limit.toSeconds()));
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof PackDefectsException defects) {
                throw defects;
            }
            throw refused("COMPILATION_FAILED", String.valueOf(failed.getCause()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw refused("COMPILATION_FAILED", "interrupted");
        } finally {
            worker.shutdownNow();
        }
    }

    private static PackDefectsException refused(String code, String argument) {
        return new PackDefectsException(List.of(Defects.of(code, "rules", 0, argument)));
    }

    /** A jar with the compiled model. */
    byte[] compile(String rulePackage, FactTypes types, List<DrlSource> sources) {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        var folder = FOLDER + rulePackage + "/";
        files.write(folder + "declarations.drl", types.declarations());
        for (int i = 0; i < sources.size(); i++) {
            files.write(
                    folder + "source" + i + ".drl",
                    Annotations.blanked(CountLiterals.typed(sources.get(i).text(), types)));
        }
        files.generateAndWritePomXML(services.newReleaseId("id.patuh.pack", rulePackage, "1"));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        var errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new PackDefectsException(defects(errors, sources));
        }
        return ((InternalKieModule) builder.getKieModule()).getBytes();
    }

    private static List<PackDefect> defects(List<Message> errors, List<DrlSource> sources) {
        var defects = new ArrayList<PackDefect>();
        for (var error : errors) {
            var source = sourceOf(error, sources);
            var file = source == null ? "rules" : source.file();
            int line = source == null ? 0 : source.lineInFile(error.getLine());
            defects.add(Defects.of(
                    "COMPILATION_FAILED",
                    file,
                    line,
                    error.getText().lines().findFirst().orElse("")));
        }
        return defects;
    }

    private static @Nullable DrlSource sourceOf(Message error, List<DrlSource> sources) {
        for (int i = 0; i < sources.size(); i++) {
            if (error.getPath() != null && error.getPath().endsWith("/source" + i + ".drl")) {
                return sources.get(i);
            }
        }
        return null;
    }
}
