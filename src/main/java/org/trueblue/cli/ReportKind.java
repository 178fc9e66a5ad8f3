package org.trueblue.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A report besides the overview and JUnit XML, which every run has. */
enum ReportKind {
  ALLURE(true),
  ALLURE_HTML(false),
  HAR(false),
  TESTREPORT(true),
  CSV(true),
  FINDINGS(true);

  /** Whether it is written if nobody says otherwise: it is small. */
  private final boolean standard;

  ReportKind(boolean standard) {
    this.standard = standard;
  }

  /** What is written if nobody says otherwise. */
  static Set<ReportKind> standard() {
    return Arrays.stream(values())
        .filter(kind -> kind.standard)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportKind.class)));
  }

  /**
   * The kinds with these names; all of {@code all}, none of {@code none}.
   *
   * @throws UserError if there is none of that name
   */
  static Set<ReportKind> named(List<String> names) {
    Set<ReportKind> kinds = EnumSet.noneOf(ReportKind.class);
    for (String name : names) {
      switch (name.strip()) {
        case "all" -> kinds.addAll(List.of(values()));
        case "none" -> {}
        default -> kinds.add(named(name.strip()));
      }
    }
    return kinds;
  }

  private static ReportKind named(String name) {
    List<String> known = Arrays.stream(values()).map(ReportKind::word).toList();
    return Arrays.stream(values())
        .filter(kind -> kind.word().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UserError(
                    "--report: there is no report '%s'%s; there are %s, all and none"
                        .formatted(name, Suggestion.of(name, known), String.join(", ", known))));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
