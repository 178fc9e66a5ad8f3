package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Given;
import org.trueblue.guide.CarriedGuides.Carried;
import org.trueblue.outcome.Strength;
import org.trueblue.requirement.Coverage;

class DutiesTest {

  private static String expected(String code) {
    return "'extension':[{'url':"
        + "'http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation',"
        + "'valueCode':'%s'}]".formatted(code);
  }

  /** A guide that asks for one type, with one of each kind of thing that can be asked for. */
  private static Guide small() {
    String statement =
        """
        {'resourceType':'CapabilityStatement','url':'http://test.org/CapabilityStatement/small',
         'format':['json','xml','ttl'],'_format':[{%1$s},{%2$s},{%3$s}],
         'rest':[{'mode':'server','resource':[{'type':'Patient',
           'extension':[{
             'url':'http://hl7.org/fhir/StructureDefinition/capabilitystatement-search-parameter-combination',
             'extension':[{'url':'required','valueString':'name'},
                          {'url':'required','valueString':'birthdate'}]}],
           'supportedProfile':['%4$s'],
           'interaction':[{'code':'read',%1$s},{'code':'vread',%2$s},{'code':'create',%3$s},
                          {'code':'search-type',%1$s}],
           'searchRevInclude':['Provenance:target','Group:member'],
           '_searchRevInclude':[{%2$s},{%3$s}],
           'searchParam':[
             {'name':'_id','definition':'http://test.org/_id','type':'token',%1$s},
             {'name':'gender','definition':'http://test.org/gender','type':'token',%2$s},
             {'name':'birthdate','definition':'http://test.org/birthdate','type':'date',%3$s},
             {'name':'link','definition':'http://test.org/link','type':'reference',%1$s}]}]}]}
        """
            .formatted(expected("SHALL"), expected("SHOULD"), expected("MAY"), Profiles.URL);
    List<String> resources = new ArrayList<>(List.of(statement));
    Map.of(
            "_id",
            "token",
            "gender",
            "token",
            "birthdate",
            "date",
            "link",
            "reference",
            "name",
            "string")
        .forEach(
            (name, type) ->
                resources.add(
                    """
                    {'resourceType':'SearchParameter','url':'http://test.org/%1$s','type':'%2$s',
                     'expression':'Patient.%1$s'}
                    """
                        .formatted(name, type)));
    resources.add(
        Profiles.profile(
            Profiles.URL,
            "Patient",
            Profiles.base("Patient"),
            "{'id':'Patient.name','mustSupport':true}"));
    Definitions base = Given.definitions(Profiles.resource("Patient"));
    return new Guide(
        new FhirPackage(
            PackageId.parse("test.us.small#1.0.0"),
            Given.json("{'title':'Small'}"),
            "",
            resources.stream().map(Given::resource).toList()),
        base);
  }

  private static List<Duty> duties(Guide guide) {
    return Duties.of(guide);
  }

  @Nested
  class OfASmallGuide {

    private final List<Duty> duties = duties(small());

    @Test
    void eachThingThatIsAskedForIsADutyAsStrongAsTheGuideSays() {
      assertThat(
              duties.stream()
                  .map(
                      duty ->
                          "%s %s %s"
                              .formatted(
                                  duty.requirement().strength(),
                                  duty.interaction(),
                                  duty.requirement().id().replace("us-small-1.0.0/", ""))))
          .containsExactly(
              "SHALL METADATA server/metadata",
              "SHOULD DECLARED_INSTANTIATES server/instantiates",
              "SHALL DECLARED_FORMAT server/format/json",
              "SHOULD DECLARED_FORMAT server/format/xml",
              "MAY DECLARED_FORMAT server/format/ttl",
              "SHALL NO_TOKEN server/unauthorized",
              "SHALL BAD_TOKEN server/unauthorized/bad-token",
              "SHALL CONDITIONAL_READ server/conditional-read",
              "SHALL DECLARED_ANOTHER_PROFILE server/profile/another",
              "SHALL DECLARED_PROFILE Patient/declares/profile/test-profile",
              "SHALL DECLARED_INTERACTION Patient/declares/interaction/read",
              "SHOULD DECLARED_INTERACTION Patient/declares/interaction/vread",
              "SHALL DECLARED_INTERACTION Patient/declares/interaction/search-type",
              "SHALL DECLARED_SEARCH Patient/declares/search/_id",
              "SHALL DECLARED_SEARCH Patient/declares/search/birthdate",
              "SHOULD DECLARED_SEARCH Patient/declares/search/gender",
              "SHALL DECLARED_SEARCH Patient/declares/search/link",
              "SHALL DECLARED_SEARCH Patient/declares/search/name",
              "SHOULD DECLARED_REVINCLUDE Patient/declares/revinclude/Provenance:target",
              "SHALL READ Patient/read",
              "SHALL UNKNOWN_ID Patient/error/unknown-id",
              "SHOULD VREAD Patient/vread",
              "SHALL SEARCH Patient/search/_id",
              "SHALL SEARCH_POST Patient/search-post/_id",
              "SHOULD SEARCH Patient/search/gender",
              "SHOULD SEARCH_POST Patient/search-post/gender",
              "SHOULD SEARCH_SYSTEM Patient/search-system/gender",
              "SHALL SEARCH Patient/search/link",
              "SHALL SEARCH_POST Patient/search-post/link",
              "SHALL SEARCH_REFERENCE Patient/search-reference/link",
              "SHALL SEARCH Patient/search/birthdate+name",
              "SHALL SEARCHSET Patient/search/searchset",
              "SHALL PAGING Patient/search/_count",
              "SHALL SEARCH_POST_URL Patient/search-post/parameters-in-url",
              "SHALL SEARCH_POST_CHARSET Patient/search-post/charset",
              "SHALL BAD_VALUE Patient/error/bad-value",
              "SHOULD STRICT Patient/error/strict",
              "SHALL UNSUPPORTED_MODIFIER Patient/error/modifier",
              "SHOULD SEARCH_NO_SYSTEM Patient/search/gender/gender/no-system",
              "SHOULD REVINCLUDE Patient/revinclude/Provenance:target",
              "SHALL PROFILE Patient/test-profile/profile",
              "SHALL MUST_SUPPORT Patient/test-profile/must-support/Patient.name");
    }

    @Test
    void whatAServerMayLeaveIsExcludedWithAReason() {
      assertThat(duties)
          .filteredOn(duty -> duty.requirement().strength() == Strength.MAY)
          .isNotEmpty()
          .allMatch(
              duty ->
                  duty.coverage() instanceof Coverage.Excluded excluded
                      && !excluded.reason().isBlank());
    }

    @Test
    void scenariosAreToldWhatTheyNeed() {
      assertThat(cells(Interaction.SEARCH_REFERENCE))
          .containsExactly(Map.of("type", "Patient", "parameters", "link"));
      assertThat(cells(Interaction.SEARCHSET))
          .containsExactly(Map.of("type", "Patient", "searches", "_id, link, birthdate+name"));
      assertThat(cells(Interaction.BAD_VALUE))
          .containsExactly(Map.of("type", "Patient", "parameters", "birthdate+name"));
      assertThat(cells(Interaction.MUST_SUPPORT))
          .containsExactly(
              Map.of("type", "Patient", "profile", Profiles.URL, "element", "Patient.name"));
      assertThat(cells(Interaction.DECLARED_INSTANTIATES))
          .containsExactly(Map.of("canonical", "http://test.org/CapabilityStatement/small"));
    }

    private Stream<Map<String, String>> cells(Interaction interaction) {
      return duties.stream().filter(duty -> duty.interaction() == interaction).map(Duty::cells);
    }

    @Test
    void theSearchesOfATypeBeginWithThoseThatAreAskedForMost() {
      assertThat(small().searches("Patient"))
          .containsExactly(
              List.of("_id"), List.of("link"), List.of("birthdate", "name"), List.of("gender"));
      assertThat(small().searches("Group")).isEmpty();
    }
  }

  @Nested
  class OfEachCarriedGuide {

    static List<PackageId> guides() {
      return CarriedGuides.ids();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void theyAreTheSameEachTime(PackageId id) {
      Carried carried = CarriedGuides.of(id);
      assertThat(Duties.of(carried.guide())).isEqualTo(carried.duties());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void theyHaveIdsOfTheirOwnThatAreFitForATable(PackageId id) {
      assertThat(CarriedGuides.of(id).duties())
          .extracting(duty -> duty.requirement().id())
          .isNotEmpty()
          .doesNotHaveDuplicates()
          .allMatch(requirement -> requirement.startsWith(id.prefix() + "/"))
          .allMatch(requirement -> requirement.matches("[A-Za-z0-9.:,*\\[\\]_/+-]+"));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void theyHaveAnAddressAndASentence(PackageId id) {
      assertThat(CarriedGuides.of(id).duties())
          .extracting(Duty::requirement)
          .allMatch(requirement -> requirement.source().isAbsolute())
          .allMatch(requirement -> requirement.text().endsWith("."))
          .noneMatch(requirement -> requirement.text().contains("%"));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void theyMakeACatalogue(PackageId id) {
      List<Duty> duties = CarriedGuides.of(id).duties();
      assertThat(Duties.catalogue(duties).entries()).hasSameSizeAs(duties);
    }

    @ParameterizedTest
    @MethodSource("guides")
    void searchesAndInteractionsAreAsStrongAsTheGuideSays(PackageId id) {
      Guide guide = CarriedGuides.of(id).guide();
      List<String> asked = new ArrayList<>();
      for (var resource : guide.capability().resources()) {
        String type = resource.type();
        Expected.asked(resource.parameters())
            .forEach(p -> asked.add(line(type, "search/" + p.value(), p.strength())));
        Expected.asked(resource.combinations())
            .forEach(
                c -> asked.add(line(type, "search/" + String.join("+", c.value()), c.strength())));
        Expected.asked(resource.interactions())
            .forEach(i -> asked.add(line(type, "declares/interaction/" + i.value(), i.strength())));
      }
      assertThat(
              CarriedGuides.of(id).duties().stream()
                  .filter(
                      duty ->
                          duty.interaction() == Interaction.SEARCH
                              || duty.interaction() == Interaction.DECLARED_INTERACTION)
                  .map(
                      duty ->
                          duty.requirement().id().replace(id.prefix() + "/", "")
                              + " "
                              + duty.requirement().strength()))
          .containsExactlyInAnyOrderElementsOf(asked);
    }

    private static String line(String type, String path, Strength strength) {
      return "%s/%s %s".formatted(type, path, strength);
    }
  }
}
