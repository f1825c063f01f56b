package id.patuh.regulation;

import id.patuh.language.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How sheets that were not made from our forms are read as evidence.
 *
 * @param file what the file that says so is called: in a pack with its folder, else by its name alone
 * @param office whose evidence it is; null where it may be anybody's
 * @param files patterns of workbooks' names; empty: every workbook that was not made from our forms
 * @param tables in the order in which they are tried
 */
public record SheetMapping(
        LocalizedText name, String file, @Nullable String office, List<String> files, List<MappedTable> tables) {}
