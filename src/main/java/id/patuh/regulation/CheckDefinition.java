package id.patuh.regulation;

import id.patuh.language.LocalizedText;

/**
 * A consistency or administrative check of a pack; each match of its rule is one finding.
 *
 * @param blocking whether a finding keeps the submission from being ready
 */
public record CheckDefinition(
        String code,
        boolean blocking,
        LocalizedText title,
        LocalizedText message,
        LocalizedText repair,
        Source source) {}
