package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;

/**
 * Invariants that ask for a value set which is not at hand. The validator takes no code for a
 * member of it, and so finds fault with who did right: whether the invariant holds, nobody can
 * tell. Thread safe.
 */
final class UnknownValueSets {

  private static final Pattern MEMBER_OF = Pattern.compile("memberOf\\('([^']+)'\\)");

  /** What is missing for an invariant, by its code; empty if nothing is. */
  private final ConcurrentMap<String, String> missing = new ConcurrentHashMap<>();

  private final Structures structures;
  private final IValidationSupport definitions;

  /**
   * @param definitions of all value sets at hand
   */
  UnknownValueSets(Structures structures, IValidationSupport definitions) {
    this.structures = structures;
    this.definitions = definitions;
  }

  /** The issue as it is, or as something that nothing at hand can tell. */
  Issue graded(Issue issue) {
    boolean broken = issue.isError() || issue.severity() == Severity.WARNING;
    if (!broken || !issue.code().contains("#")) {
      return issue;
    }
    String valueSet = missing.computeIfAbsent(issue.code(), this::missing);
    return valueSet.isEmpty() ? issue : issue.unchecked(valueSet);
  }

  /**
   * @param code canonical URL of a profile, a number sign, and the key of the invariant
   */
  private String missing(String code) {
    String profile = code.substring(0, code.indexOf('#'));
    String key = code.substring(code.indexOf('#') + 1);
    return structures.find(profile).stream()
        .flatMap(structure -> expressions(structure, key))
        .flatMap(expression -> MEMBER_OF.matcher(expression).results())
        .map((MatchResult asked) -> asked.group(1))
        .filter(valueSet -> definitions.fetchValueSet(Canonical.parse(valueSet).url()) == null)
        .findFirst()
        .orElse("");
  }

  private static Stream<String> expressions(StructureDefinition structure, String key) {
    return structure.getSnapshot().getElement().stream()
        .flatMap(element -> element.getConstraint().stream())
        .filter(constraint -> key.equals(constraint.getKey()))
        .flatMap(constraint -> Optional.ofNullable(constraint.getExpression()).stream());
  }
}
