package org.trueblue.fhir;

import java.util.List;

/** Validates resources as they were written, so that it can say in which line a fault is. */
public interface DocumentValidator {

  /**
   * What is wrong with a document: by FHIR itself, by the profiles that the resource claims in
   * {@code meta.profile}, and by those that are given. Whatever the content is, the answer is
   * issues, never an exception. Thread safe.
   *
   * @param profiles canonical URLs, with or without a version
   */
  List<Issue> validate(Document document, List<String> profiles);
}
