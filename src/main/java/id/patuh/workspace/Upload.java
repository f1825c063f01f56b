package id.patuh.workspace;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that comes in.
 *
 * @param file its name, without folders
 * @param content where its bytes lie for now
 * @param office code of the office it belongs to; null where it is not known
 * @param workbook the workbook that it corrects; null: the one with the same name that is not another office's or, if
 *     {@code alone} is not set, the only one of the same office; else a new one
 * @param alone whether it stands beside what the office handed in before
 */
public record Upload(
        String file,
        Path content,
        @Nullable String office,
        @Nullable String workbook,
        boolean alone) {}
