package org.trueblue.validate;

import java.util.List;
import org.trueblue.fhir.Document;
import org.trueblue.fhir.Issue;

/** What is asked of resources beyond their profiles. Thread safe. */
public interface Rules {

  /** Nothing is asked. */
  Rules NONE =
      new Rules() {
        @Override
        public List<Issue> judge(Document document, boolean ofGuide) {
          return List.of();
        }

        @Override
        public List<Issue> graded(List<Issue> issues) {
          return issues;
        }

        @Override
        public List<String> faultsOfGuide() {
          return List.of();
        }
      };

  /**
   * What breaks a rule in a document, in the resource itself or in an entry of a Bundle.
   *
   * @param ofGuide whether the resource is judged by a profile of the guide; the entries of a
   *     Bundle are if they claim one
   */
  List<Issue> judge(Document document, boolean ofGuide);

  /** The issues of profiles, where those that are faults of the guide count against nobody. */
  List<Issue> graded(List<Issue> issues);

  /** The faults of the guide in profiles of what was judged so far, in words. */
  List<String> faultsOfGuide();
}
