package id.patuh.evidence.form;

import id.patuh.language.Text;

/**
 * How much of a sheet is filled in, as the first sheet tells it.
 *
 * @param sheet the sheet's name
 * @param asked how many things it asks for; zero where it may stay empty
 * @param filled how many of them are answered before anybody fills anything in
 * @param formula that counts them, or the rows of a sheet that may stay empty
 */
record Progress(String sheet, Text title, int asked, int filled, String formula) {}
