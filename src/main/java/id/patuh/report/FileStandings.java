package id.patuh.report;

import id.patuh.evidence.Submission.SubmittedFile;
import id.patuh.report.Receipt.HandedIn;
import id.patuh.report.Verification.FileStanding;
import id.patuh.report.Verification.FileState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/** Finds for each file of a receipt the one that it is now. */
final class FileStandings {
    private final List<HandedIn> handedIn;
    private final List<SubmittedFile> found;
    private final List<FileStanding> standings = new ArrayList<>();

    private FileStandings(List<HandedIn> handedIn, List<SubmittedFile> found) {
        this.handedIn = new ArrayList<>(handedIn);
        this.found = new ArrayList<>(found);
    }

    /** Sorted by name. */
    static List<FileStanding> of(List<HandedIn> handedIn, List<SubmittedFile> found) {
        return new FileStandings(handedIn, found).standings();
    }

    private List<FileStanding> standings() {
        BiPredicate<HandedIn, SubmittedFile> named = (file, now) -> file.name().equals(now.name());
        BiPredicate<HandedIn, SubmittedFile> sameNameAtTheEnd =
                (file, now) -> last(file.name()).equals(last(now.name()));
        match(FileState.SAME, named.and(FileStandings::sameContent));
        match(FileState.SAME, sameNameAtTheEnd.and(FileStandings::sameContent));
        match(FileState.RENAMED, FileStandings::sameContent);
        match(FileState.UNREADABLE, named.and(FileStandings::unread));
        match(FileState.CHANGED, named);
        match(FileState.CHANGED, sameNameAtTheEnd);
        handedIn.forEach(file -> standings.add(new FileStanding(FileState.MISSING, file, null)));
        found.forEach(now -> standings.add(
                new FileStanding(now.sha256().isEmpty() ? FileState.UNREADABLE : FileState.ADDITIONAL, null, now)));
        standings.sort(Comparator.comparing(FileStanding::name));
        return List.copyOf(standings);
    }

    private void match(FileState state, BiPredicate<HandedIn, SubmittedFile> same) {
        for (var file : List.copyOf(handedIn)) {
            found.stream().filter(now -> same.test(file, now)).findFirst().ifPresent(now -> {
                handedIn.remove(file);
                found.remove(now);
                standings.add(new FileStanding(state, file, now));
            });
        }
    }

    private static boolean sameContent(HandedIn file, SubmittedFile now) {
        return !now.sha256().isEmpty() && now.sha256().equals(file.sha256());
    }

    private static boolean unread(HandedIn file, SubmittedFile now) {
        return now.sha256().isEmpty() || file.sha256() == null;
    }

    /** A single file is named without its folder. */
    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
