package id.patuh.regulation.yaml;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.Set;

/** Whether each file has the keys and values that its published schema allows. */
final class SchemaCheck {
    private static final String FOLDER = "classpath:schema/pack/";
    private static final Set<String> WITH_SCHEMA =
            Set.of(Pack.REGULATION, Pack.FORMS, Pack.CHECKS, Pack.INDICATORS, Pack.CASES);

    private final Pack pack;
    private final Defects defects;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    SchemaCheck(Pack pack, Defects defects) {
        this.pack = pack;
        this.defects = defects;
    }

    void run() {
        for (var document : pack.documents().values()) {
            var name = document.file().substring(document.file().lastIndexOf('/') + 1);
            if (document.top().present() && WITH_SCHEMA.contains(name)) {
                check(document, SchemaLocation.of(FOLDER + name.replace(".yaml", ".schema.json")));
            }
        }
    }

    private void check(YamlDocument document, SchemaLocation location) {
        for (var error : schemas.getSchema(location).validate(document.json())) {
            var schema = schemas.getSchema(SchemaLocation.of(around(error.getSchemaLocation())));
            // The error below it says it better.
            if (!error.getKeyword().equals("if")) {
                defects.add(new SchemaDefect(document, error, schema.getSchemaNode()).defect());
            }
        }
    }

    /** The schema that a failed keyword stands in. */
    private static String around(SchemaLocation keyword) {
        var location = keyword.toString();
        return location.substring(0, location.lastIndexOf('/'));
    }
}
