package id.patuh.regulation.yaml;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the files that a pack needs are there, and no file lies where nothing reads it. */
final class FileCheck {
    private static final List<String> IN_PACK = List.of(
            Pack.REGULATION,
            Pack.FORMS,
            Pack.CHECKS,
            Pack.CHECK_RULES,
            Pack.CASES,
            Pack.ACCEPTED,
            Pack.MUTANTS,
            Pack.EFFORT);
    private static final List<String> IN_CRITERION = List.of(Pack.INDICATORS, Pack.RULES, Pack.BANDS, Pack.CASES);

    private final Pack pack;
    private final Defects defects;

    FileCheck(Pack pack, Defects defects) {
        this.pack = pack;
        this.defects = defects;
    }

    void run() {
        if (!pack.files().has(Pack.FORMS)) {
            defects.add(DefectCode.FILE_REQUIRED.in(Pack.FORMS, 0, Pack.FORMS));
        }
        pack.criteriaWithFolder().forEach(criterion -> requireFiles(criterion.at("folder")));
        pack.documents().values().stream()
                .filter(document -> !document.broken() && !document.top().present())
                .filter(document ->
                        !document.file().equals(Pack.CHECKS) && !document.file().equals(Pack.ACCEPTED))
                .forEach(document -> defects.add(DefectCode.FILE_EMPTY.in(document.file(), 1, document.file())));
        strayFiles();
    }

    private void requireFiles(YamlNode folder) {
        var path = folder.text() + "/";
        require(folder, path + Pack.INDICATORS);
        if (pack.files().has(path + Pack.RULES) || pack.files().has(path + Pack.BANDS)) {
            require(folder, path + Pack.CASES);
        }
    }

    private void require(YamlNode at, String path) {
        if (!pack.files().has(path)) {
            defects.add(DefectCode.FILE_REQUIRED, at, path);
        }
    }

    private void strayFiles() {
        var folders = pack.criteriaWithFolder().stream()
                .map(criterion -> criterion.at("folder").text())
                .collect(Collectors.toSet());
        var known = Stream.concat(
                        IN_PACK.stream(),
                        folders.stream().flatMap(folder -> IN_CRITERION.stream().map(file -> folder + "/" + file)))
                .toList();
        pack.files().contents().keySet().stream()
                .filter(path -> !path.endsWith(".md") && !known.contains(path) && !Pack.isMapping(path))
                .forEach(path -> stray(path, folders, known));
    }

    private void stray(String path, Set<String> folders, List<String> known) {
        var folder = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
        if (folder.isEmpty() || folders.contains(folder)) {
            defects.add(DefectCode.FILE_UNKNOWN.in(path, 0, path, NearestName.hint(path, known)));
        } else {
            defects.add(DefectCode.FOLDER_NOT_NAMED.in(path, 0, path, folder));
        }
    }
}
