package id.patuh.authoring.format;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Trees of maps and lists as indented JSON, in the order of the maps. */
final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    static String write(Object tree) {
        return MAPPER.writeValueAsString(tree).replace("\r\n", "\n") + "\n";
    }
}
