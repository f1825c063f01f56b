package id.patuh.workspace.jdbc;

import java.util.Optional;

/** The bytes of files, each once. */
final class Contents {
    private final Database database;

    Contents(Database database) {
        this.database = database;
    }

    /** Keeps bytes and returns their hash. */
    String keep(byte[] bytes) {
        var hash = Hashes.of(bytes);
        database.sql("insert into content (sha256, size, bytes) values (:hash, :size, :bytes) on conflict do nothing")
                .param("hash", hash)
                .param("size", bytes.length)
                .param("bytes", bytes)
                .update();
        return hash;
    }

    Optional<byte[]> find(String hash) {
        return database.sql("select bytes from content where sha256 = :hash")
                .param("hash", hash)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }
}
