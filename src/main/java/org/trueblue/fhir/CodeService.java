package org.trueblue.fhir;

/**
 * Somebody who knows codes of which the definitions at hand do not tell. Thread safe; never throws
 * for what a network does.
 */
@FunctionalInterface
public interface CodeService {

  /** Knows nothing. */
  CodeService NONE = question -> new Answer.Unknown();

  /** Whether a code is in a code system, or in a value set. */
  Answer ask(Question question);

  /**
   * What is asked.
   *
   * @param system of the code, empty if any will do
   * @param code that is looked for
   * @param valueSet canonical URL, empty if the whole code system is meant
   */
  record Question(String system, String code, String valueSet) {}

  /** What is answered. */
  sealed interface Answer {

    /**
     * The code is there, or is not.
     *
     * @param in whether it is
     */
    record Known(boolean in) implements Answer {}

    /** The service does not know the code system or the value set either. */
    record Unknown() implements Answer {}

    /**
     * The service did not answer.
     *
     * @param reason in a few words for the user
     */
    record Unavailable(String reason) implements Answer {}
  }
}
