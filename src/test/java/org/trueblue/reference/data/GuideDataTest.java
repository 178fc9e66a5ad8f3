package org.trueblue.reference.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trueblue.check.Seen;
import org.trueblue.check.mustsupport.ShowsElement;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.guide.CarriedGuides;
import org.trueblue.guide.Duties;
import org.trueblue.guide.Duty;
import org.trueblue.guide.Guide;
import org.trueblue.guide.Interaction;
import org.trueblue.guide.PackageId;
import org.trueblue.guide.Profile;
import org.trueblue.guide.Routing.Route;
import org.trueblue.requirement.Coverage;

/** The data that are made of each carried guide: others are measured by them. */
class GuideDataTest {

  /** A guide with its data. */
  private record Made(Guide guide, Engine engine, List<Resource> data) {

    @Override
    public String toString() {
      return guide.id().toString();
    }

    List<Seen> routed(Profile profile) {
      return data.stream()
          .filter(
              resource ->
                  guide.routing().of(resource).stream()
                      .map(Route::profile)
                      .anyMatch(profile.url()::equals))
          .map(resource -> new Seen(resource, "made"))
          .toList();
    }

    /** What a server is tested for: some flags are alternatives, and some are left. */
    Stream<Duty> tested(Interaction interaction) {
      return Duties.of(guide).stream()
          .filter(duty -> duty.interaction() == interaction)
          .filter(duty -> duty.coverage() instanceof Coverage.Tested);
    }

    Stream<Profile> profiles() {
      return guide.capability().resources().stream()
          .map(ResourceCapability::type)
          .flatMap(type -> guide.profiles(type).stream());
    }
  }

  private static final List<Made> GUIDES = read();

  static List<Made> guides() {
    return GUIDES;
  }

  private static List<Made> read() {
    return CarriedGuides.ids().stream().map(GuideDataTest::made).toList();
  }

  private static Made made(PackageId id) {
    CarriedGuides.Carried carried = CarriedGuides.of(id);
    return new Made(carried.guide(), carried.engine(), GuideData.of(carried.guide()).resources());
  }

  @ParameterizedTest
  @MethodSource("guides")
  void eachResourceConformsToWhatItClaims(Made made) {
    assertThat(made.data()).allSatisfy(resource -> assertThat(errors(made, resource)).isEmpty());
  }

  private static List<Issue> errors(Made made, Resource resource) {
    List<String> claimed = resource.profiles();
    String profile =
        claimed.isEmpty()
            ? "http://hl7.org/fhir/StructureDefinition/" + resource.type()
            : claimed.get(0);
    return made.engine().validator().validate(resource, profile).stream()
        .filter(Issue::isError)
        .toList();
  }

  /** A profile judges what has the marks of it, and not only what claims it. */
  @ParameterizedTest
  @MethodSource("guides")
  void eachProfileJudgesAResourceThatClaimsNothing(Made made) {
    assertThat(
            made.profiles()
                .filter(profile -> !made.guide().isAbstract(profile.url()))
                .filter(profile -> !judgesWithoutClaim(made, profile))
                .map(Profile::name))
        .isEmpty();
  }

  private static boolean judgesWithoutClaim(Made made, Profile profile) {
    return made.data().stream()
        .filter(resource -> claims(resource, profile))
        .anyMatch(
            resource ->
                made.guide().routing().of(withoutClaim(resource)).stream()
                    .anyMatch(route -> route.profile().equals(profile.url())));
  }

  private static boolean claims(Resource resource, Profile profile) {
    return resource.profiles().stream()
        .anyMatch(claim -> claim.replaceFirst("[|].*", "").equals(profile.url()));
  }

  private static Resource withoutClaim(Resource resource) {
    ObjectNode json = resource.json().deepCopy();
    json.withObject("/meta").remove("profile");
    return new Resource(json);
  }

  @ParameterizedTest
  @MethodSource("guides")
  void eachReferenceLeadsToAResource(Made made) {
    Set<String> known =
        made.data().stream().map(Resource::reference).collect(Collectors.toUnmodifiableSet());
    List<String> references =
        made.data().stream()
            .flatMap(resource -> resource.json().findValues("reference").stream())
            .filter(JsonNode::isTextual)
            .map(text -> text.asText().replaceFirst("/_history/1$", ""))
            .toList();
    assertThat(references).isNotEmpty().allSatisfy(r -> assertThat(known).contains(r));
  }

  @ParameterizedTest
  @MethodSource("guides")
  void eachElementThatMustBeSupportedIsShown(Made made) {
    Map<String, List<Seen>> routed =
        made.profiles().collect(Collectors.toUnmodifiableMap(Profile::url, made::routed));
    assertThat(made.tested(Interaction.MUST_SUPPORT))
        .isNotEmpty()
        .allSatisfy(
            duty -> {
              Profile profile = made.guide().profile(duty.cell("profile"));
              assertThat(duty.cell("element").split(", "))
                  .as("%s of %s", duty.cell("element"), profile.name())
                  .anyMatch(
                      id ->
                          ShowsElement.shows(
                              routed.getOrDefault(profile.url(), List.of()),
                              made.guide().mustSupport(profile, id)));
            });
  }

  @ParameterizedTest
  @MethodSource("guides")
  void theSameGuideGivesTheSameData(Made made) {
    assertThat(GuideData.of(made.guide()).resources()).isEqualTo(made.data());
  }
}
