package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trueblue.guide.Profiles.base;
import static org.trueblue.guide.Profiles.profile;
import static org.trueblue.guide.Profiles.resource;

import org.junit.jupiter.api.Test;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Given;

class ProfileTest {

  private static final Definitions CHAIN =
      Given.definitions(
          profile(
              "http://test.org/derived",
              "Patient",
              "http://test.org/parent|1.0.0",
              "{'id':'Patient.name','min':2,'mustSupport':true}",
              "{'id':'Patient.photo','max':'0'}"),
          profile(
              "http://test.org/parent",
              "Patient",
              base("Patient"),
              "{'id':'Patient','path':'Patient'}",
              "{'id':'Patient.name','min':1,'max':'1'}"),
          resource("Patient"));

  @Test
  void saysWhatItIs() {
    Profile profile = Profile.of("http://test.org/derived|1.0.0", CHAIN);
    assertThat(profile)
        .extracting(Profile::url, Profile::version, Profile::title, Profile::type, Profile::name)
        .containsExactly(
            "http://test.org/derived", "1.0.0", "A Test Profile", "Patient", "derived");
  }

  @Test
  void holdsTheElementsOfAllThatItBuildsOn() {
    Profile profile = Profile.of("http://test.org/derived", CHAIN);
    assertThat(profile.elements()).containsOnlyKeys("Patient", "Patient.name", "Patient.photo");
    assertThat(profile.element("Patient.contact")).isEmpty();
  }

  @Test
  void whatIsDerivedStandsOverWhatItBuildsOn() {
    assertThat(Profile.of("http://test.org/derived", CHAIN).element("Patient.name"))
        .contains(Given.json("{'id':'Patient.name','min':2,'max':'1','mustSupport':true}"));
    assertThat(Profile.of("http://test.org/parent", CHAIN).element("Patient.name"))
        .contains(Given.json("{'id':'Patient.name','min':1,'max':'1'}"));
  }

  @Test
  void aMissingProfileIsNamed() {
    assertThatThrownBy(() -> Profile.of("http://test.org/missing|3", CHAIN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no StructureDefinition http://test.org/missing|3");
  }

  @Test
  void aMissingBaseIsLeftOut() {
    Definitions orphan =
        Given.definitions(profile("http://test.org/a", "Patient", "http://test.org/missing"));
    assertThat(Profile.of("http://test.org/a", orphan).type()).isEqualTo("Patient");
  }

  @Test
  void aBaseInAnotherVersionIsMissing() {
    Definitions other =
        Given.definitions(
            profile("http://test.org/a", "Patient", "http://test.org/b|2"),
            profile("http://test.org/b", "Patient", base("Patient")),
            resource("Patient"));
    Definitions alone =
        Given.definitions(profile("http://test.org/a", "Patient", "http://test.org/missing"));
    assertThat(Profile.of("http://test.org/a", other).elements())
        .isEqualTo(Profile.of("http://test.org/a", alone).elements());
  }

  @Test
  void aCircleOfProfilesComesToAnEnd() {
    Definitions circle =
        Given.definitions(
            profile("http://test.org/a", "Patient", "http://test.org/b", "{'id':'Patient.name'}"),
            profile("http://test.org/b", "Patient", "http://test.org/a", "{'id':'Patient.photo'}"));
    assertThat(Profile.of("http://test.org/a", circle).elements())
        .containsOnlyKeys("Patient.name", "Patient.photo");
  }

  @Test
  void ancestorsAreTheElementsAboveWithoutTheRoot() {
    assertThat(Profile.ancestors("Patient.contact:one.name.given"))
        .containsExactly("Patient.contact:one", "Patient.contact:one.name");
    assertThat(Profile.ancestors("Patient.contact")).isEmpty();
    assertThat(Profile.ancestors("Patient")).isEmpty();
  }
}
