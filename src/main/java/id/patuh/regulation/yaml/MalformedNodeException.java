package id.patuh.regulation.yaml;

/** A value that does not fit where it stands. */
final class MalformedNodeException extends RuntimeException {
    private final transient YamlNode node;

    MalformedNodeException(YamlNode node) {
        super("%s:%d %s".formatted(node.file(), node.line(), node.pointer()));
        this.node = node;
    }

    MalformedNodeException(YamlNode node, Throwable cause) {
        this(node);
        initCause(cause);
    }

    YamlNode node() {
        return node;
    }
}
