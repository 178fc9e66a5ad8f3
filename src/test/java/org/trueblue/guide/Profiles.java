package org.trueblue.guide;

import java.util.Arrays;
import java.util.stream.Stream;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Given;

/** Small profiles for tests. */
final class Profiles {

  static final String URL = "http://test.org/StructureDefinition/test-profile";

  private Profiles() {}

  /** Elements of a differential, each in JSON with single quotes. */
  static String profile(String url, String type, String base, String... elements) {
    return """
    {'resourceType':'StructureDefinition','url':'%s','version':'1.0.0','name':'Test',
     'title':'A Test Profile','kind':'resource','type':'%s','derivation':'constraint',
     'baseDefinition':'%s','differential':{'element':[%s]}}
    """
        .formatted(url, type, base, String.join(",", elements));
  }

  /** The resource type on which profiles build. */
  static String resource(String type) {
    return """
    {'resourceType':'StructureDefinition','url':'%1$s','name':'%2$s','kind':'resource',
     'type':'%2$s','derivation':'specialization',
     'baseDefinition':'http://hl7.org/fhir/StructureDefinition/DomainResource',
     'differential':{'element':[{'id':'%2$s','path':'%2$s'}]}}
    """
        .formatted(base(type), type);
  }

  static String base(String type) {
    return "http://hl7.org/fhir/StructureDefinition/" + type;
  }

  /** Definitions with one profile of a type, called {@link #URL}. */
  static Definitions of(String type, String[] elements, String... others) {
    return Given.definitions(
        Stream.concat(
                Stream.of(profile(URL, type, base(type), elements), resource(type)),
                Arrays.stream(others))
            .toArray(String[]::new));
  }
}
