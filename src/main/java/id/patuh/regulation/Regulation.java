package id.patuh.regulation;

import id.patuh.language.LocalizedText;
import id.patuh.language.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a ministerial regulation, as a pack of files in {@code rules/}.
 *
 * @param id names the pack and its folder: {@code kkp-ham-2021}
 * @param version the pack's own version; the law's number and year stand in the legal basis
 * @param hash SHA-256 of every file of the pack, in hex
 * @param folder where the pack was read from
 * @param units how a unit of measurement is written: {@code persen} as "percent"
 * @param adjustment the optional input shown beside the score; null where the regulation knows none
 * @param mappings how sheets that are not ours are read as its forms
 * @param signOffs the signatures that its forms ask for
 * @param timetable the days by which things have to be done, as far as they are known
 * @param effort how much work it is to bring evidence, and what cannot be changed any more
 */
public record Regulation(
        String id,
        String version,
        String hash,
        Path folder,
        LocalizedText title,
        LegalBasis legalBasis,
        List<SubjectKind> subjects,
        List<Aspect> aspects,
        Scoring scoring,
        List<Rating> ratings,
        List<Office> offices,
        Map<String, LocalizedText> units,
        List<Criterion> criteria,
        List<View> views,
        @Nullable Adjustment adjustment,
        List<Form> forms,
        List<CheckDefinition> checks,
        List<SheetMapping> mappings,
        List<SignOff> signOffs,
        List<Deadline> timetable,
        Effort effort) {

    /** One that reads nothing but its own forms, asks for no signature and knows no deadline. */
    public Regulation(
            String id,
            String version,
            String hash,
            Path folder,
            LocalizedText title,
            LegalBasis legalBasis,
            List<SubjectKind> subjects,
            List<Aspect> aspects,
            Scoring scoring,
            List<Rating> ratings,
            List<Office> offices,
            Map<String, LocalizedText> units,
            List<Criterion> criteria,
            List<View> views,
            @Nullable Adjustment adjustment,
            List<Form> forms,
            List<CheckDefinition> checks) {
        this(
                id,
                version,
                hash,
                folder,
                title,
                legalBasis,
                subjects,
                aspects,
                scoring,
                ratings,
                offices,
                units,
                criteria,
                views,
                adjustment,
                forms,
                checks,
                List.of(),
                List.of(),
                List.of(),
                Effort.UNSAID);
    }

    /** The package of the pack's rule files: the id with underscores. */
    public String rulePackage() {
        return id.replace('-', '_');
    }

    public List<Indicator> indicators() {
        return criteria.stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .toList();
    }

    public Optional<Indicator> indicator(String code) {
        return indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    public Optional<Form> form(String name) {
        return forms.stream().filter(form -> form.name().equals(name)).findFirst();
    }

    public Optional<Office> office(String code) {
        return offices.stream().filter(office -> office.code().equals(code)).findFirst();
    }

    /** What people call an office; its code where the regulation knows no such office. */
    public Text officeTitle(String code) {
        return office(code).<Text>map(Office::title).orElse(Text.verbatim(code));
    }

    public Optional<CheckDefinition> check(String code) {
        return checks.stream().filter(check -> check.code().equals(code)).findFirst();
    }

    /** The indicators that a piece of evidence serves. */
    public List<Indicator> indicatorsAsking(String kode) {
        return indicators().stream()
                .filter(indicator -> indicator.evidence().stream()
                        .anyMatch(asked -> asked.kode().equals(kode)))
                .toList();
    }
}
