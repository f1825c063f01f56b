package id.patuh.workspace.jdbc;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A statement with its values: texts are made storable first, and what the database cannot do is put into words. */
final class Statement {
    private final JdbcClient.StatementSpec spec;

    Statement(JdbcClient.StatementSpec spec) {
        this.spec = spec;
    }

    Statement param(String name, @Nullable Object value) {
        spec.param(name, value instanceof String text ? Words.storable(text) : value);
        return this;
    }

    int update() {
        return StorageFailure.told(spec::update);
    }

    <T> Rows<T> query(RowMapper<T> mapper) {
        return new Rows<>(spec.query(mapper));
    }

    <T> Rows<T> query(Class<T> type) {
        return new Rows<>(spec.query(type));
    }

    void query(RowCallbackHandler reader) {
        StorageFailure.told(() -> {
            spec.query(reader);
            return true;
        });
    }

    /** What a question brings. */
    record Rows<T>(JdbcClient.MappedQuerySpec<T> found) {
        List<T> list() {
            return StorageFailure.told(found::list);
        }

        Optional<T> optional() {
            return StorageFailure.told(found::optional);
        }

        T single() {
            return StorageFailure.told(found::single);
        }
    }
}
