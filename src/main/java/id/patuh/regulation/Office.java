package id.patuh.regulation;

import id.patuh.language.LocalizedText;

/** An office (OPD) of the region that owns evidence. */
public record Office(String code, LocalizedText title) {}
