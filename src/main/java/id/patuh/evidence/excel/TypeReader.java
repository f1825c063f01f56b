package id.patuh.evidence.excel;

/** Reads filled cells as one type of value. */
interface TypeReader {
    Reading read(RawCell cell, Asked asked);
}
