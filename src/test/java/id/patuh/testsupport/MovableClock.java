package id.patuh.testsupport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that stands still until a test moves it. */
public final class MovableClock extends Clock {
    public static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    private final AtomicLong passed = new AtomicLong();

    public void move(Duration by) {
        passed.addAndGet(by.toMillis());
    }

    @Override
    public Instant instant() {
        return START.plusMillis(passed.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
