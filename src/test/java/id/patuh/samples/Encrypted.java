package id.patuh.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A workbook under a password. */
final class Encrypted {
    private Encrypted() {}

    static byte[] bytes(byte[] workbook, String password) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var compound = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (var data = encryptor.getDataStream(compound)) {
                data.write(workbook);
            }
            compound.writeFilesystem(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
