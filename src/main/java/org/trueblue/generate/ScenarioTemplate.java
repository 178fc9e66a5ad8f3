package org.trueblue.generate;

import java.util.List;
import org.trueblue.guide.Interaction;

/**
 * How a duty reads as a scenario. Words in angle brackets are filled from the duty: as columns of
 * the examples where the duties of a feature differ in them.
 *
 * @param name of the scenario
 * @param steps of the scenario
 */
record ScenarioTemplate(String name, List<String> steps) {

  static ScenarioTemplate of(Interaction interaction) {
    return switch (interaction) {
      case METADATA ->
          scenario(
              "the server says what it can do",
              "When the client asks for the capabilities of the server",
              "Then the server gives a CapabilityStatement",
              "And it is valid",
              "And it speaks of FHIR R4");
      case DECLARED_INSTANTIATES ->
          scenario(
              "the server says which CapabilityStatement it instantiates",
              "When the client asks for the capabilities of the server",
              "Then they instantiate \"<canonical>\"");
      case DECLARED_FORMAT ->
          scenario(
              "the server declares the format <format>",
              "When the client asks for the capabilities of the server",
              "Then they declare the format \"<format>\"",
              "And the server answers in the format \"<format>\" where it is asked for it");
      case DECLARED_PROFILE ->
          scenario(
              "the server declares the profile of <type>",
              "When the client asks for the capabilities of the server",
              "Then they declare the profile \"<profile>\" for <type>");
      case DECLARED_ANOTHER_PROFILE ->
          scenario(
              "the server declares a profile besides Patient",
              "When the client asks for the capabilities of the server",
              "Then they declare at least one more profile of the guide");
      case DECLARED_INTERACTION ->
          scenario(
              "the server declares <interaction> of <type>",
              "When the client asks for the capabilities of the server",
              "Then they declare the interaction \"<interaction>\" for <type>");
      case DECLARED_SEARCH ->
          scenario(
              "the server declares the search parameter <parameter> of <type>",
              "When the client asks for the capabilities of the server",
              "Then they declare the search parameter \"<parameter>\" for <type>");
      case DECLARED_INCLUDE ->
          scenario(
              "the server declares _include of <include>",
              "When the client asks for the capabilities of the server",
              "Then they declare the include \"<include>\" for <type>");
      case DECLARED_REVINCLUDE ->
          scenario(
              "the server declares _revinclude of <include>",
              "When the client asks for the capabilities of the server",
              "Then they declare the reverse include \"<include>\" for <type>");
      case NO_TOKEN ->
          scenario(
              "a request without credentials is refused",
              "When the client reads and searches the data of the patients without credentials",
              "Then the server refuses each request with one of \"<statuses>\"");
      case BAD_TOKEN ->
          scenario(
              "a request with an invalid access token is refused",
              "When the client reads and searches the data of the patients with an invalid access"
                  + " token",
              "Then the server refuses each request with one of \"<statuses>\"");
      case BEYOND -> throw new IllegalArgumentException("what no scenario sees has none");
      case READ ->
          scenario(
              "read",
              "When the client reads each <type> of the record",
              "Then each read returns the <type> that was asked for");
      case CONDITIONAL_READ ->
          scenario(
              "conditional read",
              "Given the server declares conditional reads of <type>",
              "When the client reads each <type> of the record again, if it has another ETag",
              "Then each is answered with 304, or with another ETag",
              "And a read with If-None-Match of an ETag that no version has is not answered with"
                  + " 304");
      case VREAD ->
          scenario(
              "vread",
              "Given the server declares the interaction \"vread\" for <type>",
              "When the client reads the current version of each <type> of the record",
              "Then each version read returns the version that was asked for");
      case HISTORY ->
          scenario(
              "history",
              "Given the server declares the interaction \"history-instance\" for <type>",
              "When the client reads the history of each <type> of the record",
              "Then each history holds the current version");
      case SEARCH ->
          scenario(
              "search by <parameters>",
              "When the client searches <type> by \"<parameters>\" with values from the record",
              "Then every returned <type> matches the search",
              "And every <type> of the record that matches is returned");
      case SEARCHSET ->
          scenario(
              "the results of searches",
              "When the client makes each search of <type> that the guide asks for: \"<searches>\"",
              "Then each result is a valid searchset");
      case SEARCH_POST ->
          scenario(
              "search by <parameters> with POST",
              "Given the client searched <type> by \"<parameters>\" with values from the record",
              "When the client repeats the search with POST",
              "Then both searches return the same resources");
      case SEARCH_POST_URL ->
          scenario(
              "search by <parameters> with POST and parameters in the URL",
              "Given the client searched <type> by \"<parameters>\" with values from the record",
              "When the client repeats the search with POST and parameters in URL and body",
              "Then both searches return the same resources");
      case SEARCH_POST_CHARSET ->
          scenario(
              "search by <parameters> with POST and a charset",
              "Given the client searched <type> by \"<parameters>\" with values from the record",
              "When the client repeats the search with POST and a charset in the Content-Type",
              "Then both searches return the same resources");
      case SEARCH_SYSTEM ->
          scenario(
              "search by <parameters> with the system of each code",
              "When the client searches <type> by \"<parameters>\" with systems and codes from the"
                  + " record",
              "And the client searches <type> by \"<parameters>\" with other systems and parts of"
                  + " codes",
              "Then every returned <type> matches the search",
              "And every <type> of the record that matches is returned");
      case SEARCH_NO_SYSTEM ->
          scenario(
              "search by <parameters> with a code of <parameter> that has no system",
              "When the client searches <type> by \"<parameters>\" with and without any system of"
                  + " \"<parameter>\" from the record",
              "Then every returned <type> matches the search",
              "And every <type> of the record that matches is returned");
      case SEARCH_REFERENCE ->
          scenario(
              "search by <parameters> with the type in the reference",
              "Given the client searched <type> by \"<parameters>\" with values from the record",
              "When the client repeats the search with the type in each reference",
              "Then both searches return the same resources",
              "And no <type> is returned that refers to another type than asked for");
      case SEARCH_STRING ->
          scenario(
              "search by <parameters> with the beginning of <parameter> in other case",
              "When the client searches <type> by \"<parameters>\" with the beginning of"
                  + " \"<parameter>\" of the record in other case",
              "Then every returned <type> matches the search",
              "And every <type> of the record that matches is returned");
      case SEARCH_COMPARATOR ->
          scenario(
              "search by <parameters> with <comparator> of <parameter>",
              "When the client searches <type> by \"<parameters>\" with \"<comparator>\" and dates"
                  + " around \"<parameter>\" of the record",
              "Then every returned <type> matches the search",
              "And every <type> of the record that matches is returned");
      case SEARCH_OR ->
          scenario(
              "search by <parameters> with alternatives of <parameter>",
              "When the client searches <type> by \"<parameters>\" with alternatives of"
                  + " \"<parameter>\" from the record",
              "Then every returned <type> matches the search",
              "And every <type> of the record that matches is returned");
      case SEARCH_AND ->
          scenario(
              "search by <parameters> with an interval of <parameter>",
              "When the client searches <type> by \"<parameters>\" with an interval around"
                  + " \"<parameter>\" of the record",
              "Then every returned <type> matches the search",
              "And every <type> of the record that matches is returned");
      case SEARCH_OFFSET ->
          scenario(
              "search by <parameters> with time zone offsets in <parameter>",
              "When the client searches <type> by \"<parameters>\" with moments around"
                  + " \"<parameter>\" of the record in other time zones",
              "Then every returned <type> matches the search",
              "And every <type> of the record that matches is returned");
      case SEARCH_PARTIAL ->
          scenario(
              "search by <parameters> with partial dates in <parameter>",
              "When the client searches <type> by \"<parameters>\" with the day, month and year of"
                  + " \"<parameter>\" of the record",
              "Then every returned <type> matches the search",
              "And every <type> of the record that matches is returned");
      case SEARCH_PAIR ->
          scenario(
              "search by <parameters> together",
              "When the client searches <type> by \"<parameters>\" with values from the record, of"
                  + " one resource and of two",
              "Then every returned <type> matches the search",
              "And every <type> of the record that matches is returned");
      case SEARCH_CHAIN ->
          scenario(
              "search by <chain>",
              "When the client searches <type> by \"<chain>\" with values from what the record"
                  + " refers to",
              "Then every returned <type> refers to a resource that matches",
              "And every <type> of the record that refers to such a resource is returned");
      case PAGING ->
          scenario(
              "paging",
              "When the client searches <type> with one match on each page",
              "Then no page holds more matches than asked for",
              "And the pages together hold each match once");
      case INCLUDE ->
          scenario(
              "include of <include>",
              "When the client searches <type> and includes \"<include>\"",
              "Then every <type> of the record that matches is returned",
              "And every included resource is referred to by a match",
              "And every resource that a match refers to is included");
      case INCLUDE_ITERATE ->
          scenario(
              "include of <iterate> by what <include> includes",
              "When the client searches <type>, includes \"<include>\" and by that \"<iterate>\"",
              "Then every returned <type> matches the search",
              "And every <type> of the record that matches is returned",
              "And every resource that what came along refers to is included");
      case INCLUDE_AS_READ ->
          scenario(
              "what is included by <include>",
              "When the client searches <type> and includes \"<include>\"",
              "Then every returned <type> matches the search",
              "And every <type> of the record that matches is returned",
              "And each included resource is as a read gives it");
      case REVINCLUDE ->
          scenario(
              "reverse include of <include>",
              "When the client searches <type> and includes \"<include>\" in reverse",
              "Then every <type> of the record that matches is returned",
              "And every included resource refers to a match",
              "And every resource that is known to refer to a match is included");
      case PROFILE ->
          scenario(
              "conformance to the profile",
              "When the client has the <type> resources of the record that follow \"<profile>\"",
              "Then each conforms to the profile \"<profile>\"");
      case MUST_SUPPORT ->
          scenario(
              "must support <element>",
              "When the client has the <type> resources of the record that follow \"<profile>\"",
              "Then at least one shows \"<element>\" of the profile \"<profile>\"");
      case REFERENCE ->
          scenario(
              "must support a reference from <element> to <target>",
              "When the client has the <type> resources of the record that follow \"<profile>\"",
              "Then a reference at \"<element>\" of the profile \"<profile>\" leads to a resource"
                  + " of the profile \"<target>\"");
      case RESOLVES ->
          scenario(
              "what the references of each <type> lead to",
              "When the client has the \"<type>\" resources of the record",
              "Then each literal reference in them leads to a resource");
      case VERSIONED_REFERENCE ->
          scenario(
              "what the references of each <type> with a version lead to",
              "When the client has the \"<type>\" resources of the record",
              "Then each reference in them that names a version leads to that version");
      case NEIGHBOURS ->
          scenario(
              "each <type> and the one before it",
              "When the client has the \"<type>\" resources of the record",
              "Then those that name each other at \"<at>\" do it as \"<before>\" and as"
                  + " \"<after>\"");
      case RULE ->
          scenario(
              "rule <rule>",
              "When the client has the \"<type>\" resources of the record",
              "Then each <type> keeps to the rule \"<rule>\"");
      case SHOWN ->
          scenario(
              "the record shows <what>",
              "When the client has the \"<types>\" resources of the record",
              "Then at least one of them shows \"<expression>\"");
      case SAID_BY_EACH ->
          scenario(
              "what each <type> or what refers to it shows",
              "When the client has the \"<type>\" resources of the record",
              "Then each of them shows \"<expression>\", or one that refers to it by \"<other>\""
                  + " shows \"<instead>\"");
      case SAME_ADDRESS ->
          scenario(
              "what each <type> shares with others",
              "When the client has the \"<type>\" resources of the record",
              "Then each address at \"<expression>\" is also at \"<instead>\" of a <other>");
      case ABSENT_REASON ->
          scenario(
              "a data-absent-reason where something is missing",
              "When the client has all resources of the record",
              "Then each data-absent-reason in them stands in place of a value");
      case ABSENT_CODE ->
          scenario(
              "a code for what is unknown where a code is missing",
              "When the client has all resources of the record",
              "Then at least one code in them says that it is unknown");
      case UNKNOWN_ID ->
          scenario(
              "an unknown id",
              "When the client reads a <type> that does not exist",
              "Then the server answers that it does not exist");
      case BAD_VALUE ->
          scenario(
              "a value that cannot be read",
              "When the client searches <type> by \"<parameters>\" with a date that is none",
              "Then the server refuses the search");
      case STRICT ->
          scenario(
              "an unknown parameter under strict handling",
              "When the client searches <type> with an unknown parameter and asks for strict"
                  + " handling",
              "Then the server refuses the search");
      case UNSUPPORTED_MODIFIER ->
          scenario(
              "a modifier that the server does not support",
              "When the client searches <type> with a modifier that the server does not support",
              "Then the server rejects the search");
    };
  }

  private static ScenarioTemplate scenario(String name, String... steps) {
    return new ScenarioTemplate(name, List.of(steps));
  }
}
