package org.trueblue.report.overview;

/**
 * What a run does not know of what was tested, and of who hands it in; what is empty is filled in
 * by hand.
 *
 * @param product its name
 * @param version of the product
 * @param developer of the product
 * @param tester who tested it
 */
public record Submission(String product, String version, String developer, String tester) {}
