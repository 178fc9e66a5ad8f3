package org.trueblue.report.allure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trueblue.validate.Findings;
import org.trueblue.validate.SummaryText;
import org.trueblue.validate.Totals;
import org.trueblue.validate.Verdict;

/**
 * Findings as an Allure report, one result for each resource. A page that opens from disk holds
 * some thousands of them: beyond that they are counted, those that break no rule first.
 */
public final class AllureFindings implements Findings {

  private static final int MOST_WRONG = 1500;
  private static final int MOST_OTHERS = 500;

  private final Path folder;
  private final ResultFiles files;
  private int wrong;
  private int others;
  private long left;

  /**
   * @param folder of the report, which is made if need be
   * @throws IOException if nothing can be written there, or there is a report already
   */
  public AllureFindings(Path folder) throws IOException {
    this.folder = folder;
    Path results = AllureReport.results(folder);
    if (Files.exists(results)) {
      throw new IOException("there is a report already");
    }
    this.files = new ResultFiles(Files.createDirectories(results));
  }

  @Override
  public void tell(Verdict verdict) throws IOException {
    if (verdict instanceof Verdict.Skipped) {
      return;
    }
    boolean isWrong = verdict instanceof Verdict.Judged judged && judged.isWrong();
    if (isWrong ? wrong < MOST_WRONG : others < MOST_OTHERS) {
      files.result(VerdictResult.of(verdict));
      wrong += isWrong ? 1 : 0;
      others += isWrong ? 0 : 1;
    } else {
      left++;
    }
  }

  @Override
  public void end(Totals totals) throws IOException {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("Verdict", totals.verdict().name());
    environment.put("Resources", String.valueOf(totals.judged()));
    environment.put("Resources that are not shown here", String.valueOf(left));
    files.surroundings(Environment.of(environment));
    List<String> lines = SummaryText.of(totals);
    AllureReport.generate("validation", folder, folder.resolve("index.html"), panel(lines));
  }

  private String panel(List<String> lines) {
    String hidden =
        left == 0 ? "" : "<p>%,d resources are counted, but not shown.</p>".formatted(left);
    return lines.stream()
        .map(line -> line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
        .collect(Collectors.joining("\n", "<pre>", "</pre>\n" + hidden));
  }
}
