package org.trueblue.guide;

/** What a client does to see whether a duty is met; each has its scenario. */
public enum Interaction {
  METADATA("capabilities"),
  DECLARED_FORMAT("capabilities"),
  DECLARED_INSTANTIATES("capabilities"),
  DECLARED_PROFILE("capabilities"),
  DECLARED_ANOTHER_PROFILE("capabilities"),
  DECLARED_INTERACTION("capabilities"),
  DECLARED_SEARCH("capabilities"),
  DECLARED_INCLUDE("capabilities"),
  DECLARED_REVINCLUDE("capabilities"),
  NO_TOKEN("security"),
  BAD_TOKEN("security"),
  BEYOND("beyond what is seen"),
  READ("read"),
  CONDITIONAL_READ("read"),
  VREAD("vread"),
  HISTORY("history"),
  SEARCH("search"),
  SEARCHSET("search"),
  SEARCH_POST("search by POST"),
  SEARCH_POST_URL("search by POST"),
  SEARCH_POST_CHARSET("search by POST"),
  SEARCH_SYSTEM("search by system and code"),
  SEARCH_NO_SYSTEM("search by code without system"),
  SEARCH_REFERENCE("search by the forms of a reference"),
  SEARCH_STRING("search by parts of strings"),
  SEARCH_COMPARATOR("search by comparators"),
  SEARCH_OR("search by alternatives"),
  SEARCH_AND("search by intervals"),
  SEARCH_OFFSET("search by dates in other forms"),
  SEARCH_PARTIAL("search by dates in other forms"),
  SEARCH_PAIR("search by pairs"),
  SEARCH_CHAIN("chained search"),
  PAGING("paging"),
  INCLUDE("include"),
  INCLUDE_ITERATE("include"),
  INCLUDE_AS_READ("include"),
  REVINCLUDE("reverse include"),
  PROFILE("profile"),
  MUST_SUPPORT("must support"),
  REFERENCE("references"),
  RESOLVES("references"),
  VERSIONED_REFERENCE("references"),
  NEIGHBOURS("rules"),
  RULE("rules"),
  SHOWN("the record as a whole"),
  SAID_BY_EACH("the record as a whole"),
  SAME_ADDRESS("the record as a whole"),
  ABSENT_REASON("missing data"),
  ABSENT_CODE("missing data"),
  UNKNOWN_ID("errors"),
  BAD_VALUE("errors"),
  STRICT("errors"),
  UNSUPPORTED_MODIFIER("errors");

  private final String group;

  Interaction(String group) {
    this.group = group;
  }

  /** The word under which reports gather it. */
  public String group() {
    return group;
  }
}
