package id.patuh.evidence.excel;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.Limits;
import id.patuh.evidence.sheet.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What kind of file a file is, by its first bytes and not by its name. */
final class Container {
    private static final String ZIP = "504b0304";
    private static final String OLE2 = "d0cf11e0a1b11ae1";

    private Container() {}

    /** Opens a file as a package, or refuses it with what it is instead. */
    static PackageFile open(Path path, Limits limits) throws RefusedException {
        try {
            long size = Files.size(path);
            if (size == 0) {
                throw new RefusedException(IssueCode.FILE_EMPTY);
            }
            if (size > limits.fileBytes()) {
                throw new RefusedException(IssueCode.FILE_TOO_LARGE);
            }
            return open(path, size, head(path), limits);
        } catch (IOException unreadable) {
            throw new RefusedException(IssueCode.FILE_CANNOT_BE_OPENED);
        }
    }

    private static PackageFile open(Path path, long size, String head, Limits limits) throws RefusedException {
        if (head.startsWith(ZIP)) {
            return PackageFile.open(path, size, limits);
        }
        if (head.equals(OLE2)) {
            throw new RefusedException(ofCompound(path));
        }
        throw new RefusedException(IssueCode.FILE_NOT_A_WORKBOOK);
    }

    private static String head(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return HexFormat.of().formatHex(in.readNBytes(8));
        }
    }

    private static IssueCode ofCompound(Path path) {
        try (var compound = new POIFSFileSystem(path.toFile(), true)) {
            var root = compound.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return IssueCode.FILE_ENCRYPTED;
            }
            boolean old = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
            return old ? IssueCode.FILE_OLD_FORMAT : IssueCode.FILE_NOT_A_WORKBOOK;
        } catch (IOException | RuntimeException malformed) {
            return IssueCode.FILE_DAMAGED;
        }
    }
}
