package id.patuh.improvement;

import id.patuh.language.Text;

/** Says why an assumption cannot be understood. */
public final class WhatIfException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    WhatIfException(Text text) {
        super(text.in(id.patuh.language.Language.EN));
        this.text = text;
    }

    public Text text() {
        return text;
    }
}
