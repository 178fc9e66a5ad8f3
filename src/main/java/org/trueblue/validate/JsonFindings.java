package org.trueblue.validate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trueblue.fhir.Issue;
import org.trueblue.outcome.RunVerdict;

/** For machines: a line of JSON for each resource, and one for the end. */
public final class JsonFindings implements Findings {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Writer out;

  /** Writes there. */
  public JsonFindings(Writer out) {
    this.out = out;
  }

  @Override
  public void tell(Verdict verdict) throws IOException {
    ObjectNode line = JSON.createObjectNode();
    line.put("line", kind(verdict));
    line.put("source", verdict.place().source());
    line.put("at", verdict.place().line());
    if (verdict instanceof Verdict.Judged judged) {
      line.put("resource", judged.resource());
      judged
          .profiles()
          .forEach(applied -> profile(line.withArray("profiles").addObject(), applied));
      line.putArray("issues");
      judged.issues().forEach(issue -> issue(line.withArray("issues").addObject(), issue));
    } else {
      line.put("reason", reason(verdict));
    }
    write(line);
  }

  private static String kind(Verdict verdict) {
    return verdict instanceof Verdict.Judged
        ? "resource"
        : verdict instanceof Verdict.NotJudged ? "not-judged" : "skipped";
  }

  private static String reason(Verdict verdict) {
    return verdict instanceof Verdict.NotJudged notJudged
        ? notJudged.reason()
        : ((Verdict.Skipped) verdict).reason();
  }

  private static void profile(ObjectNode node, Applied applied) {
    node.put("profile", applied.profile());
    node.put("reason", lower(applied.reason()));
    node.put("known", applied.known());
  }

  private static void issue(ObjectNode node, Issue issue) {
    node.put("severity", lower(issue.severity()));
    node.put("code", issue.code());
    node.put("line", issue.position().line());
    node.put("column", issue.position().column());
    node.put("where", issue.where());
    node.put("message", issue.message());
    if (!issue.missing().isEmpty()) {
      node.put("missing", issue.missing());
    }
  }

  @Override
  public void end(Totals totals) throws IOException {
    ObjectNode line = JSON.createObjectNode();
    RunVerdict verdict = totals.verdict();
    line.put("line", "summary");
    line.put("verdict", verdict.name());
    line.put("exitCode", verdict.exitCode());
    line.put("interrupted", totals.interrupted());
    line.put("judged", totals.judged());
    line.put("withErrors", totals.wrong());
    line.put("withWarningsOnly", totals.warned());
    line.put("notJudged", totals.notJudged());
    line.put("skipped", totals.skipped());
    totals.issues().forEach((severity, n) -> line.withObject("/issues").put(lower(severity), n));
    counts(line.putObject("profiles"), totals.profiles());
    counts(line.putObject("unknownProfiles"), totals.unknownProfiles());
    counts(line.putObject("unchecked"), totals.unchecked());
    counts(line.putObject("unavailable"), totals.unavailable());
    totals.faultsOfGuide().forEach(line.putArray("faultsOfGuide")::add);
    write(line);
  }

  private static void counts(ObjectNode node, List<Map.Entry<String, Long>> counts) {
    counts.forEach(count -> node.put(count.getKey(), count.getValue()));
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private void write(ObjectNode line) throws IOException {
    out.write(line.toString());
    out.write('\n');
    out.flush();
  }
}
