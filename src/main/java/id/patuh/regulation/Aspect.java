package id.patuh.regulation;

import id.patuh.language.LocalizedText;

/** A side from which a right is looked at: structure, process or result. */
public record Aspect(String code, LocalizedText title) {}
