package id.patuh.regulation.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Whether each file has the keys and values that its published schema allows. */
final class SchemaCheck {
    private static final String FOLDER = "classpath:schema/pack/";
    private static final Set<String> WITH_SCHEMA = Set.of(
            Pack.REGULATION,
            Pack.FORMS,
            Pack.CHECKS,
            Pack.INDICATORS,
            Pack.CASES,
            Pack.ACCEPTED,
            Pack.MUTANTS,
            Pack.EFFORT);

    private final Defects defects;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    SchemaCheck(Defects defects) {
        this.defects = defects;
    }

    void run(Pack pack) {
        for (var document : pack.documents().values()) {
            var name = document.file().substring(document.file().lastIndexOf('/') + 1);
            if (Pack.isMapping(document.file())) {
                mapping(document);
            } else if (document.top().present() && WITH_SCHEMA.contains(name)) {
                check(document, name.replace(".yaml", ".schema.json"));
            }
        }
    }

    void mapping(YamlDocument document) {
        if (document.top().present()) {
            check(document, "mapping.schema.json");
        }
    }

    /** @param schema its file among the published ones */
    void check(YamlDocument document, String schema) {
        var location = SchemaLocation.of(FOLDER + schema);
        for (var error : schemas.getSchema(location).validate(document.json())) {
            defects.add(new SchemaDefect(document, error, schema(error)).defect());
        }
    }

    /** The schema that speaks about what is wrong: the one that the failed keyword stands in, or that of the name. */
    private JsonNode schema(Error error) {
        if (error.getKeyword().equals("propertyNames")) {
            var names = error.getSchemaNode();
            return names.has("$ref") ? at(FOLDER + names.path("$ref").asString()) : names;
        }
        var keyword = error.getSchemaLocation().toString();
        return at(keyword.substring(0, keyword.lastIndexOf('/')));
    }

    private JsonNode at(String location) {
        return schemas.getSchema(SchemaLocation.of(location)).getSchemaNode();
    }
}
