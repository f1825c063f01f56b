package id.patuh.regulation.yaml;

import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;

/** Whether what regulation.yaml and checks.yaml say holds together. */
final class RegulationCheck {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Pack pack;
    private final Defects defects;
    private final YamlNode top;

    RegulationCheck(Pack pack, Defects defects) {
        this.pack = pack;
        this.defects = defects;
        this.top = pack.top(Pack.REGULATION);
    }

    void run() {
        identity(top.at("id"));
        dates(top.at("legalBasis"));
        for (var list : List.of("subjects", "aspects", "offices", "criteria", "ratings")) {
            defects.duplicates(DefectCode.CODE_DUPLICATE, codes(top.at(list)));
        }
        defects.duplicates(DefectCode.CODE_DUPLICATE, folders());
        defects.duplicates(DefectCode.CODE_DUPLICATE, codes(pack.top(Pack.CHECKS)));
        if (!top.at("ratings").items().isEmpty() || !top.at("criteria").items().isEmpty()) {
            ratings(top.at("ratings"));
        }
        weights(top.at("scoring"));
        views(top.at("views"));
        adjustment(top.at("adjustment"));
        new SubmissionCheck(pack, defects).run();
    }

    private void views(YamlNode views) {
        defects.duplicates(DefectCode.CODE_DUPLICATE, codes(views));
        defects.duplicates(
                DefectCode.CODE_DUPLICATE,
                views.items().stream()
                        .flatMap(view -> codes(view.at("tags")).stream())
                        .toList());
    }

    private void adjustment(YamlNode adjustment) {
        if (!adjustment.present()) {
            return;
        }
        var form = pack.top(Pack.FORMS).at(adjustment.at("form").text());
        if (FormBinder.purposeIfValid(form)
                .filter(Form.Purpose.ADMINISTRATION::equals)
                .isEmpty()) {
            defects.add(
                    DefectCode.ADJUSTMENT_FORM,
                    adjustment.at("form"),
                    adjustment.at("form").text());
            return;
        }
        var field =
                PackNames.fieldType(form.at("fields").at(adjustment.at("points").text()));
        if (field.filter(FieldType.NUMBER::equals).isEmpty()) {
            defects.add(
                    DefectCode.ADJUSTMENT_FIELD,
                    adjustment.at("points"),
                    form.key(),
                    adjustment.at("points").text());
        }
    }

    private void identity(YamlNode id) {
        if (!id.text().isEmpty() && !id.text().equals(pack.name())) {
            defects.add(DefectCode.ID_NOT_FOLDER, id, id.text(), pack.name());
        }
        if (SourceVersion.isKeyword(id.text().replace('-', '_'))) {
            defects.add(DefectCode.ID_RESERVED, id, id.text());
        }
    }

    private void dates(YamlNode legalBasis) {
        var from = legalBasis.at("from").dayIfValid();
        var to = legalBasis.at("to").dayIfValid();
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            defects.add(DefectCode.DATES_REVERSED, legalBasis.at("to"), to.get(), from.get());
        }
    }

    private void ratings(YamlNode ratings) {
        var seen = new ArrayList<BigDecimal>();
        for (var rating : ratings.items()) {
            var from = rating.at("from");
            if (from.json().isNumber()) {
                var number = from.decimal().stripTrailingZeros();
                if (seen.contains(number)) {
                    defects.add(DefectCode.RATING_DUPLICATE, from, number);
                }
                seen.add(number);
            }
        }
        if (seen.stream().noneMatch(from -> from.signum() == 0)) {
            defects.add(DefectCode.RATING_ZERO_MISSING, ratings);
        }
        if (ratings.items().stream()
                .noneMatch(rating -> rating.at("target").json().asBoolean(false))) {
            defects.add(DefectCode.RATING_TARGET_MISSING, ratings);
        }
    }

    private void weights(YamlNode scoring) {
        var weights = scoring.at("weights");
        if (!scoring.at("method").is("weighted-aspects")) {
            if (scoring.at("method").is("sum-over-maximum")
                    && !weights.members().isEmpty()) {
                defects.add(DefectCode.WEIGHTS_NOT_USED, weights);
            }
            return;
        }
        var aspects = PackNames.codes(top.at("aspects"));
        aspects.stream()
                .filter(aspect -> !weights.at(aspect).present())
                .forEach(aspect -> defects.add(DefectCode.WEIGHT_MISSING, weights, aspect));
        weights.members().stream()
                .filter(weight -> !aspects.contains(weight.key()))
                .forEach(weight -> defects.add(
                        DefectCode.ASPECT_UNKNOWN, weight, weight.key(), NearestName.hint(weight.key(), aspects)));
        sum(weights);
    }

    private void sum(YamlNode weights) {
        var sum = weights.members().stream()
                .filter(weight -> weight.json().isNumber())
                .map(YamlNode::decimal)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0) {
            defects.add(DefectCode.WEIGHTS_SUM, weights, sum);
        }
    }

    private List<YamlNode> folders() {
        return pack.criteriaWithFolder().stream()
                .map(criterion -> criterion.at("folder"))
                .toList();
    }

    private static List<YamlNode> codes(YamlNode list) {
        return list.items().stream().map(item -> item.at("code")).toList();
    }
}
