package org.trueblue.gate;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.trueblue.evidence.Digests;
import org.trueblue.outcome.Finding;
import org.trueblue.requirement.Requirement;

/**
 * What a finding is, beyond one run: the same defect at the same place has the same fingerprint,
 * whichever resource, server address or page happened to show it. The place of a search is its
 * parameters, in alphabetical order; their values are no part of it, since they belong to persons
 * and change with the data.
 *
 * @param requirement id of the requirement that is broken
 * @param code of the finding
 * @param path where it is, without ids, indexes, addresses and values
 */
public record Fingerprint(String requirement, String code, String path) {

  private static final int LENGTH = 12;

  private static final String ADDRESS = "(?:https?://|urn:(?:uuid|oid):)\\S*[^\\s,;:]";
  private static final String PSEUDONYM = "(?:\\[|%5B)[\\w.-]+-[0-9a-f]{6}(?:]|%5D)";

  /** A search relative to the base URL, to the end of the text: values may hold spaces. */
  private static final Pattern SEARCH =
      Pattern.compile("\\b([A-Z][A-Za-z]+(?:/_search)?)\\?([A-Za-z_].*)", Pattern.DOTALL);

  private static final Pattern PARAMETER = Pattern.compile("[A-Za-z_][\\w.:-]*");
  private static final String REFERENCE =
      "\\b([A-Z][A-Za-z]+)/[A-Za-z0-9.-]{1,64}(/_history/\\S+)?";
  private static final String INDEX = "\\[\\d+]";
  private static final String ETAG = "W?/?\"[^\"]*\"";

  /** The fingerprint of a finding of a requirement. */
  public static Fingerprint of(Requirement requirement, Finding finding) {
    return new Fingerprint(requirement.id(), finding.code(), path(finding.where()));
  }

  /** A place as it is the same in every run; a place that is so already stays. */
  static String path(String where) {
    return SEARCH
        .matcher(where.replaceAll(PSEUDONYM, "x").replaceAll(ADDRESS, "<url>"))
        .replaceAll(Fingerprint::withoutValues)
        .replaceAll(REFERENCE, "$1")
        .replaceAll(ETAG, "<etag>")
        .replaceAll(INDEX, "")
        .strip();
  }

  private static String withoutValues(MatchResult search) {
    TreeSet<String> names = new TreeSet<>();
    Arrays.stream(search.group(2).split("&", -1))
        .map(pair -> pair.replaceFirst("=.*", "").strip())
        .filter(name -> PARAMETER.matcher(name).matches())
        .forEach(names::add);
    return search.group(1) + "?" + String.join("&", names);
  }

  /** A short name for it, to be typed. */
  public String id() {
    String text = requirement + "\n" + code + "\n" + path;
    return Digests.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
  }
}
