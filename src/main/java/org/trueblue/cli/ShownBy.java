package org.trueblue.cli;

import org.trueblue.guide.Duty;

/** What a server and its data must have so that a duty can be seen to be met. */
final class ShownBy {

  private ShownBy() {}

  /** In a sentence, with what the user can supply. */
  static String of(Duty duty) {
    String type = duty.requirement().id().split("/", -1)[1];
    String some = "a " + type + " in the record of a patient that is named with --patient";
    return switch (duty.interaction()) {
      case METADATA,
          DECLARED_FORMAT,
          DECLARED_INSTANTIATES,
          DECLARED_PROFILE,
          DECLARED_ANOTHER_PROFILE,
          DECLARED_INTERACTION,
          DECLARED_SEARCH,
          DECLARED_INCLUDE,
          DECLARED_REVINCLUDE ->
          "the CapabilityStatement that the server gives at /metadata; it takes no data";
      case NO_TOKEN, BAD_TOKEN -> "a server that asks for credentials, which --token-env gives";
      case BEYOND ->
          "nothing: no scenario sees it over HTTP, and the catalogue says why, or who can say it";
      case READ -> some;
      case CONDITIONAL_READ -> some + ", with an ETag or a meta.versionId";
      case VREAD, HISTORY -> some + ", with a meta.versionId";
      case SEARCH,
          SEARCH_POST,
          SEARCH_POST_URL,
          SEARCH_POST_CHARSET,
          SEARCH_REFERENCE,
          SEARCHSET,
          UNSUPPORTED_MODIFIER ->
          some + " that has a value for each parameter; one resource supplies them all";
      case SEARCH_SYSTEM, SEARCH_NO_SYSTEM -> some + " that has a code with its system";
      case SEARCH_STRING -> some + " that has a text of two letters or more for the parameter";
      case SEARCH_PAIR -> some + " that has values for both parameters";
      case SEARCH_COMPARATOR, SEARCH_AND, SEARCH_OFFSET, SEARCH_PARTIAL ->
          some + " that has a date for the parameter";
      case SEARCH_OR -> some + ", and another that differs in this parameter";
      case SEARCH_CHAIN -> some + " that refers to a resource which can be read";
      case PAGING -> "a search that finds more than one " + type + " of a named patient";
      case INCLUDE, INCLUDE_AS_READ -> some + " that refers to what is to be included";
      case INCLUDE_ITERATE ->
          some + " that refers to a resource which refers to what is to be included";
      case REVINCLUDE -> some + " that another resource refers to";
      case PROFILE -> some + ", which is judged by this profile";
      case RESOLVES -> some + " that refers to something of the target";
      case VERSIONED_REFERENCE -> some + " with a reference that names a version";
      case NEIGHBOURS -> some + " that replaces another, and that other";
      case RULE -> some + " that the rule is about";
      case MUST_SUPPORT -> some + " that shows the element: one such resource is enough";
      case REFERENCE -> some + " that refers to a resource of the target which can be read";
      case SHOWN, SAID_BY_EACH, SAME_ADDRESS ->
          "the records of the patients that are named with --patient, taken together";
      case ABSENT_REASON, ABSENT_CODE ->
          "a resource in which something is missing that the profile asks for";
      case UNKNOWN_ID, BAD_VALUE, STRICT -> "any server that is up; it takes no data";
    };
  }
}
