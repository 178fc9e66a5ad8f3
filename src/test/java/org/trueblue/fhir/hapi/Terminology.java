package org.trueblue.fhir.hapi;

import java.util.ArrayList;
import java.util.List;
import org.trueblue.Engines;
import org.trueblue.fhir.Given;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.fhir.Validator;

/**
 * Value sets under test. Each has a profile of Basic that requires a code of it, and a profile of
 * Patient that requires it of the element {@code language}, which holds nothing but a code.
 */
final class Terminology {

  private final List<String> definitions = new ArrayList<>();

  /** A value set with this {@code compose}. */
  Terminology valueSet(String name, String compose) {
    definitions.add(
        "{'resourceType':'ValueSet','url':'%s','status':'active','compose':%s}"
            .formatted(url(name), compose));
    return bound(name);
  }

  /** A value set in full. */
  Terminology valueSetInFull(String name, String json) {
    definitions.add(json);
    return bound(name);
  }

  /** A value set that is not at hand. */
  Terminology missing(String name) {
    return bound(name);
  }

  /** A code system. */
  Terminology codeSystem(String json) {
    definitions.add(json);
    return this;
  }

  /** Checks codes against them. */
  Checked checked() {
    return new Checked(
        Engines.over(Given.definitions(definitions.toArray(String[]::new))).validator());
  }

  static String url(String name) {
    return "http://test.org/" + name;
  }

  private Terminology bound(String name) {
    definitions.add(profile(name, "Basic", "Basic.code", "required"));
    definitions.add(profile(name, "Patient", "Patient.language", "required"));
    definitions.add(profile(name + "-extensible", "Patient", "Patient.language", "extensible"));
    return this;
  }

  private static String profile(String name, String type, String path, String strength) {
    String valueSet = url(name.replace("-extensible", ""));
    return """
    {'resourceType':'StructureDefinition','url':'http://test.org/%1$s/%2$s','name':'P',
     'status':'active','kind':'resource','abstract':false,'type':'%2$s','derivation':'constraint',
     'baseDefinition':'http://hl7.org/fhir/StructureDefinition/%2$s',
     'differential':{'element':[
       {'id':'%3$s','path':'%3$s','binding':{'strength':'%4$s','valueSet':'%5$s'}}]}}
    """
        .formatted(name, type, path, strength, valueSet);
  }

  /**
   * Checks codes.
   *
   * @param validator over the value sets
   */
  record Checked(Validator validator) {

    /** What is said of codings, each {@code system|code}, where one of this value set is asked. */
    List<Severity> codings(String valueSet, String... codings) {
      List<String> json = new ArrayList<>();
      for (String coding : codings) {
        int bar = coding.lastIndexOf('|');
        String system = bar > 0 ? "'system':'%s',".formatted(coding.substring(0, bar)) : "";
        json.add("{%s'code':'%s'}".formatted(system, coding.substring(bar + 1)));
      }
      return concept(valueSet, "{'coding':[%s]}".formatted(String.join(",", json)));
    }

    /** What is said of a CodeableConcept where one of this value set is asked. */
    List<Severity> concept(String valueSet, String concept) {
      return severities(
          "{'resourceType':'Basic','code':%s}".formatted(concept), valueSet + "/Basic");
    }

    /** What is said of a bare code where one of this value set is asked. */
    List<Severity> code(String valueSet, String code) {
      return severities(
          "{'resourceType':'Patient','language':'%s'}".formatted(code), valueSet + "/Patient");
    }

    /** All that is said of a resource. */
    List<Issue> issues(String resource, String profile) {
      return validator.validate(Given.resource(resource), url(profile));
    }

    private List<Severity> severities(String resource, String profile) {
      return issues(resource, profile).stream().map(Issue::severity).distinct().sorted().toList();
    }
  }
}
