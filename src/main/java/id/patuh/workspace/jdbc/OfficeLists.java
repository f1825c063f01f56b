package id.patuh.workspace.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The offices of assessments, read at once. */
final class OfficeLists {
    private final Map<String, List<String>> offices = new HashMap<>();

    /** Those of all assessments. */
    OfficeLists(Database database) {
        read(database.sql("select assessment, office from assessment_office"));
    }

    /** Those of one. */
    OfficeLists(Database database, String assessment) {
        read(database.sql("select assessment, office from assessment_office where assessment = :id")
                .param("id", assessment));
    }

    private void read(Statement lines) {
        lines.query(row -> {
            offices.computeIfAbsent(row.getString("assessment"), first -> new ArrayList<>())
                    .add(row.getString("office"));
        });
    }

    List<String> of(String assessment) {
        return offices.getOrDefault(assessment, List.of()).stream().sorted().toList();
    }
}
