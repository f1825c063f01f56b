package id.patuh.cli;

import id.patuh.language.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code id} or {@code en}. */
final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
        for (var language : Language.values()) {
            if (language.code().equalsIgnoreCase(value)) {
                return language;
            }
        }
        throw new TypeConversionException("id | en");
    }
}
