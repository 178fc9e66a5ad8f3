package org.trueblue.check.bluebutton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Given;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Strength;

class IsolationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "{\"resourceType\":\"Patient\",\"id\":\"-2\"};-2",
        "{\"resourceType\":\"Coverage\",\"id\":\"-2\",\"beneficiary\":{\"reference\":\"Patient/-1\"}};-1",
        "{\"resourceType\":\"ExplanationOfBenefit\",\"patient\":{\"reference\":\"https://a.example.org/Patient/-1/_history/2\"}};-1",
        "{\"resourceType\":\"ExplanationOfBenefit\",\"patient\":{\"reference\":\"#patient\"}};-",
        "{\"resourceType\":\"ExplanationOfBenefit\",\"patient\":{\"identifier\":{\"value\":\"-1\"}}};-",
        "{\"resourceType\":\"ExplanationOfBenefit\",\"patient\":{\"reference\":\"Group/Patient\"}};-",
        "{\"resourceType\":\"Organization\",\"id\":\"-2\"};-"
      })
  void aResourceIsOfWhomItRefersTo(String resource, @Nullable String owner) {
    assertThat(Owner.of(Given.json(resource))).isEqualTo(owner == null ? "" : owner);
    assertThat(
            Owner.all(
                Given.json(
                    "{\"entry\":[{\"resource\":%s},{\"resource\":{}}]}".formatted(resource))))
        .isEqualTo(owner == null ? Set.of() : Set.of(owner));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "404;{\"detail\":\"Not found: -2\"};-;-",
        "403;-;-;-",
        "200;{\"resourceType\":\"Bundle\",\"total\":0};isolation.status;SHOULD",
        "400;-;isolation.status;SHOULD",
        "200;{\"resourceType\":\"Patient\",\"id\":\"-1\"};isolation.status;SHOULD",
        "200;{\"resourceType\":\"Patient\",\"id\":\"-2\"};isolation.leak;SHALL",
        "403;{\"resourceType\":\"Patient\",\"id\":\"-2\"};isolation.leak;SHALL",
        "200;{\"entry\":[{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"-1\"}},{\"resource\":{\"resourceType\":\"Coverage\",\"beneficiary\":{\"reference\":\"Patient/-2\"}}}]};isolation.leak;SHALL"
      })
  void whatIsAnothersIsNeverShown(
      int status, @Nullable String body, @Nullable String code, @Nullable Strength strength) {
    var findings =
        Isolation.judge(Given.exchange(status, body == null ? "" : body), "-2", Set.of(403, 404))
            .findings();

    if (code == null) {
      assertThat(findings).isEmpty();
    } else {
      assertThat(findings).extracting(Finding::code).containsExactly(code);
      assertThat(findings).extracting(Finding::strength).containsExactly(strength);
    }
  }
}
