package id.patuh.rules.drools;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** Opens a compiled pack in a class loader of its own, so that an old edition can be let go. */
final class ModelLoader {
    private static final String MODELS = "/drools-model";

    private ModelLoader() {}

    /** The models of a pack; every knowledge base made from them shares their classes, and with them its facts. */
    static List<Model> models(byte[] jar) {
        var entries = entries(jar);
        var classes = new PackClasses(entries);
        var models = new ArrayList<Model>();
        entries.forEach((name, content) -> {
            if (name.startsWith("META-INF/kie/") && name.endsWith(MODELS)) {
                modelNames(content).forEach(model -> models.add(classes.instance(model)));
            }
        });
        return List.copyOf(models);
    }

    static KieBase knowledge(List<Model> models) {
        return KieBaseBuilder.createKieBaseFromModel(models);
    }

    /** The list begins with the version of the model, after a colon. */
    private static List<String> modelNames(byte[] content) {
        return new String(content, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.contains(":"))
                .toList();
    }

    private static Map<String, byte[]> entries(byte[] jar) {
        var entries = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static final class PackClasses extends ClassLoader {
        private final Map<String, byte[]> entries;

        private PackClasses(Map<String, byte[]> entries) {
            super(ModelLoader.class.getClassLoader());
            this.entries = entries;
        }

        private Model instance(String name) {
            try {
                return (Model) loadClass(name).getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("The compiled model %s cannot be opened".formatted(name), e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            var content = entries.get(name.replace('.', '/') + ".class");
            if (content == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, content, 0, content.length);
        }
    }
}
