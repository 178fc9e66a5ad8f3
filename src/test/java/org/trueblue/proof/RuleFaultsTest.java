package org.trueblue.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trueblue.check.Seen;
import org.trueblue.check.rule.KeepsRule;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.Resource;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.guide.CarriedGuides;
import org.trueblue.guide.PackageId;
import org.trueblue.guide.Rule;
import org.trueblue.outcome.Judgement;
import org.trueblue.reference.data.GuideData;

/** Each rule of each carried guide is kept by the data, and broken by what is to break it. */
class RuleFaultsTest {

  static Stream<PackageId> guides() {
    return CarriedGuides.ids().stream().filter(id -> !rules(id).isEmpty());
  }

  private static List<Rule> rules(PackageId id) {
    return CarriedGuides.of(id).guide().capability().resources().stream()
        .map(ResourceCapability::type)
        .flatMap(type -> CarriedGuides.of(id).guide().rules(type).stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("guides")
  void theDataKeepToEachAndItsFaultBreaksIt(PackageId id) {
    CarriedGuides.Carried carried = CarriedGuides.of(id);
    List<Resource> data = GuideData.of(carried.guide()).resources();
    Map<String, Resource> known =
        data.stream().collect(Collectors.toMap(Resource::reference, resource -> resource));
    for (Rule rule : rules(id)) {
      List<KeepsRule.Subject> kept = new ArrayList<>();
      List<KeepsRule.Subject> broken = new ArrayList<>();
      for (Resource resource : data) {
        boolean asked =
            resource.type().equals(rule.type())
                && (rule.profiles().isEmpty()
                    || carried.guide().routing().of(resource).stream()
                        .anyMatch(route -> rule.isAskedOf(route.profile())));
        if (asked) {
          Resource changed = new Resource(resource.json().deepCopy());
          RuleFaults.breach(changed.json(), rule);
          kept.add(subject(resource, rule, carried, known));
          broken.add(subject(changed, rule, carried, known));
        }
      }
      Judgement ofKept = KeepsRule.judge(kept, rule, carried.engine().fhirPath());
      assertThat(ofKept.subjects()).as(rule.id()).isPositive();
      assertThat(ofKept.findings()).as(rule.id()).isEmpty();
      assertThat(KeepsRule.judge(broken, rule, carried.engine().fhirPath()).findings())
          .as(rule.id())
          .isNotEmpty();
    }
  }

  private static KeepsRule.Subject subject(
      Resource resource, Rule rule, CarriedGuides.Carried carried, Map<String, Resource> known) {
    List<Seen> others =
        rule.with().isEmpty()
            ? List.of()
            : carried.engine().fhirPath().evaluate(resource, rule.with()).stream()
                .map(Element::json)
                .map(json -> known.get(json.path("reference").asText()))
                .map(other -> new Seen(other, "other"))
                .toList();
    return new KeepsRule.Subject(new Seen(resource, "made"), others);
  }
}
