package org.trueblue.fhir;

import java.util.List;

/** Validates resources against profiles. Thread safe. */
public interface Validator {

  /**
   * What is wrong with a resource, judged by one profile; claims in {@code meta.profile} are not
   * followed.
   *
   * @param profile canonical URL, with or without a version
   */
  List<Issue> validate(Resource resource, String profile);
}
