package id.patuh.evidence.reading;

import id.patuh.evidence.sheet.RawCell;

/** Reads filled cells as one type of value. */
interface TypeReader {
    Reading read(RawCell cell, Asked asked);
}
