package id.patuh.evidence;

import id.patuh.language.Language;
import java.util.List;

/**
 * What is to be said in one workbook.
 *
 * @param subject whose workbook it is, in one line
 * @param summary how it stands, in one line
 * @param marks in the order in which they are listed
 */
public record Annotations(Language language, String subject, String summary, List<Mark> marks) {}
