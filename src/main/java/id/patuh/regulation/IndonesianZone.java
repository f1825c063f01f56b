package id.patuh.regulation;

import java.time.ZoneId;

/** One of the three time zones of Indonesia; a day begins and ends in one of them. */
public enum IndonesianZone {
    /** Western Indonesia, seven hours ahead of UTC. */
    WIB("Asia/Jakarta"),
    /** Central Indonesia, eight hours ahead of UTC. */
    WITA("Asia/Makassar"),
    /** Eastern Indonesia, nine hours ahead of UTC. */
    WIT("Asia/Jayapura");

    private final ZoneId id;

    IndonesianZone(String id) {
        this.id = ZoneId.of(id);
    }

    public ZoneId id() {
        return id;
    }
}
