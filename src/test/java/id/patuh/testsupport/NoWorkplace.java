package id.patuh.testsupport;

import id.patuh.cli.Workplace;

/** For commands that open no browser. */
public final class NoWorkplace implements Workplace {
    @Override
    public Open open(Request request) {
        throw new IllegalStateException("Nobody asked for the workplace.");
    }
}
