package id.patuh.regulation;

import id.patuh.language.LocalizedText;

/** A kind of region or unit that the regulation assesses: a kabupaten, a kota, a puskesmas. */
public record SubjectKind(String code, LocalizedText title) {}
