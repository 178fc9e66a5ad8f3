package org.trueblue.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.trueblue.run.Conditions.TargetFacts;

/** The runs beside a run that asked the same of the same server before it. */
public final class EarlierRuns {

  private EarlierRuns() {}

  /**
   * Their folders, the latest first.
   *
   * @param most how many are wanted
   */
  public static List<RunFolder> of(RunFolder run, int most) throws IOException {
    Path parent = run.path().toAbsolutePath().normalize().getParent();
    if (parent == null || !Files.exists(run.conditions())) {
      return List.of();
    }
    Conditions conditions = Conditions.read(run);
    List<RunFolder> earlier = new ArrayList<>();
    try (Stream<Path> siblings = Files.list(parent)) {
      siblings
          .filter(path -> path.getFileName().toString().compareTo(run.name()) < 0)
          .sorted(Comparator.reverseOrder())
          .map(RunFolder::new)
          .filter(folder -> isAlike(folder, conditions))
          .limit(most)
          .forEach(earlier::add);
    }
    return earlier;
  }

  private static boolean isAlike(RunFolder folder, Conditions conditions) {
    try {
      if (!Files.isReadable(folder.ledger()) || !Files.isReadable(folder.conditions())) {
        return false;
      }
      Conditions other = Conditions.read(folder);
      return other.guide().equals(conditions.guide())
          && isSame(other.target(), conditions.target())
          && other.tags().equals(conditions.tags())
          && other.only().equals(conditions.only());
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** The built-in server has another address each time. */
  private static boolean isSame(TargetFacts one, TargetFacts other) {
    return one.builtIn() ? other.builtIn() : one.base().equals(other.base());
  }
}
