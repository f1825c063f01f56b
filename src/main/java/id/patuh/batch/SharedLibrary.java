package id.patuh.batch;

import id.patuh.regulation.AcceptedMutant;
import id.patuh.regulation.PackCase;
import id.patuh.regulation.PackDefect;
import id.patuh.regulation.PackWriting;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RegulationLibrary;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A library that reads each regulation once, for as long as it lives; safe for use by several threads at once. */
public final class SharedLibrary implements RegulationLibrary {
    private final RegulationLibrary library;
    private final Map<String, Regulation> regulations = new ConcurrentHashMap<>();

    public SharedLibrary(RegulationLibrary library) {
        this.library = library;
    }

    @Override
    public List<String> ids() {
        return library.ids();
    }

    @Override
    public Regulation regulation(String id) {
        return regulations.computeIfAbsent(id, library::regulation);
    }

    @Override
    public List<PackCase> cases(String id) {
        return library.cases(id);
    }

    @Override
    public List<AcceptedMutant> acceptedMutants(String id) {
        return library.acceptedMutants(id);
    }

    @Override
    public List<PackDefect> validate(String id) {
        return library.validate(id);
    }

    @Override
    public PackWriting writing(String id) {
        return library.writing(id);
    }
}
