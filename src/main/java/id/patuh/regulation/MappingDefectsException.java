package id.patuh.regulation;

import java.util.List;

/** Mappings that a user gave and that cannot be used, with everything that is wrong with them. */
public final class MappingDefectsException extends PackDefectsException {
    public MappingDefectsException(List<PackDefect> defects) {
        super(defects);
    }
}
