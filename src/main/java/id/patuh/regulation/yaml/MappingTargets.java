package id.patuh.regulation.yaml;

import id.patuh.regulation.Form;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a mapping may lead to.
 *
 * @param kodes the codes that are asked for on a form
 */
record MappingTargets(List<Form> forms, Collection<String> offices, Function<String, Collection<String>> kodes) {
    Optional<Form> form(String name) {
        return forms.stream().filter(form -> form.name().equals(name)).findFirst();
    }

    /** The forms that have a sheet; a derived one has no evidence. */
    List<String> names() {
        return forms.stream().filter(Form::hasSheet).map(Form::name).toList();
    }
}
