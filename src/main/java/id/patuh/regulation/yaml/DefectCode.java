package id.patuh.regulation.yaml;

import id.patuh.language.Message;
import id.patuh.regulation.PackDefect;
import java.util.Locale;

/** The stable names of everything that can be wrong with the YAML files of a pack. */
enum DefectCode {
    YAML_SYNTAX,
    FILE_EMPTY,
    FILE_REQUIRED,
    FILE_UNKNOWN,
    FILE_TOO_LARGE,
    PACK_TOO_LARGE,
    LINK_OUTSIDE_PACK,
    FOLDER_NOT_NAMED,
    FIELD_NOT_ALLOWED,
    FIELD_REQUIRED,
    VALUE_NOT_ALLOWED,
    VALUE_TYPE,
    ID_NOT_FOLDER,
    ID_RESERVED,
    CODE_DUPLICATE,
    CODE_RETIRED,
    DATES_REVERSED,
    RATING_DUPLICATE,
    RATING_ZERO_MISSING,
    RATING_TARGET_MISSING,
    WEIGHT_MISSING,
    WEIGHTS_SUM,
    WEIGHTS_NOT_USED,
    FORM_NAME_RESERVED,
    FIELD_NAME_RESERVED,
    FIELD_UNKNOWN,
    CODE_FIELD_MISSING,
    CODE_FIELD_DUPLICATE,
    INDICATOR_OUTSIDE_CRITERION,
    ASPECT_UNKNOWN,
    OFFICE_UNKNOWN,
    FORM_UNKNOWN,
    FORM_NOT_ASKABLE,
    FORM_OFFICES_NOT_ALLOWED,
    CARRY_OVER_NOT_ALLOWED,
    TAG_UNKNOWN,
    ADJUSTMENT_FORM,
    ADJUSTMENT_FIELD,
    UNIT_UNKNOWN,
    UNIT_MISSING,
    KODE_NOT_OF_INDICATOR,
    KODE_ASKED_DIFFERENTLY,
    KODE_UNKNOWN,
    CHOICE_UNKNOWN,
    INDICATOR_UNKNOWN,
    CHECK_UNKNOWN,
    FORM_NOT_GIVEABLE,
    EXPECTATION_IMPOSSIBLE,
    MAPPING_ROWS,
    MAPPING_ROWS_NEEDED,
    MAPPING_FIELD_TWICE,
    MAPPING_CODE_UNUSED,
    MAPPING_CODE_MISSING,
    MAPPING_CODE_TWICE,
    SIGN_OFF_FORM,
    SIGN_OFF_FIELD,
    SIGN_OFF_CHECK,
    DEADLINE_DAY_MISSING,
    DEADLINE_TITLE_MISSING,
    DEADLINE_DUPLICATE,
    WAIVERS_OVERLAP,
    SUBJECT_FILE_UNREADABLE,
    SUBJECT_FILE_TOO_LARGE,
    SUBJECT_FILE_EMPTY;

    /** The arguments serve both sentences. */
    PackDefect in(String file, int line, Object... arguments) {
        return new PackDefect(
                name(), file, line, Message.of(key("defect"), arguments), Message.of(key("repair"), arguments));
    }

    PackDefect at(YamlNode node, Object... arguments) {
        return in(node.file(), node.line(), arguments);
    }

    String key(String part) {
        return "regulation." + part + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
