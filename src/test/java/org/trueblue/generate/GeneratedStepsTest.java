package org.trueblue.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trueblue.generate.StepDefinitions.Definition;
import org.trueblue.guide.CarriedGuides;
import org.trueblue.guide.Interaction;

/** What the generator writes, the glue can do. */
class GeneratedStepsTest {

  private static final StepDefinitions STEPS = new StepDefinitions("org.trueblue.steps");

  private static Stream<Pickle> pickles() {
    return CarriedGuides.ids().stream()
        .map(CarriedGuides::of)
        .flatMap(
            carried -> new Features(carried.guide(), carried.duties()).texts().entrySet().stream())
        .flatMap(text -> pickles(text.getKey(), text.getValue()));
  }

  private static Stream<Pickle> pickles(String name, String text) {
    return GherkinParser.builder()
        .includeSource(false)
        .includeGherkinDocument(false)
        .build()
        .parse(name, text.getBytes(StandardCharsets.UTF_8))
        .peek(envelope -> assertThat(envelope.getParseError()).isEmpty())
        .map(Envelope::getPickle)
        .flatMap(Optional::stream);
  }

  @Test
  void eachStepOfAGeneratedScenarioHasExactlyOneDefinition() {
    Set<String> steps =
        pickles()
            .flatMap(pickle -> pickle.getSteps().stream())
            .map(PickleStep::getText)
            .collect(Collectors.toSet());
    assertThat(steps).isNotEmpty().allSatisfy(GeneratedStepsTest::hasOneDefinition);
  }

  /** Of the searches that have features so far, none is by reference; what is not seen has none. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SEARCH_REFERENCE", "BEYOND"})
  void eachStepOfAnInteractionHasExactlyOneDefinition(Interaction interaction) {
    assertThat(ScenarioTemplate.of(interaction).steps())
        .map(step -> step.replaceFirst("^(Given|When|Then|And) ", ""))
        .map(step -> step.replaceAll("<[a-z]+>", "Filled"))
        .isNotEmpty()
        .allSatisfy(GeneratedStepsTest::hasOneDefinition);
  }

  private static void hasOneDefinition(String step) {
    List<Definition> definitions = STEPS.of(step);
    assertThat(definitions).as(step).hasSize(1);
    assertThat(definitions.get(0).arguments(step))
        .as(step)
        .contains(definitions.get(0).method().getParameterCount());
  }

  @Test
  void scenariosHaveStepsAndNoPlaceholderIsLeft() {
    assertThat(pickles())
        .isNotEmpty()
        .allSatisfy(
            pickle -> {
              assertThat(pickle.getSteps()).hasSizeGreaterThanOrEqualTo(2);
              assertThat(pickle.getName()).doesNotContain("<");
              assertThat(pickle.getSteps())
                  .extracting(PickleStep::getText)
                  .noneMatch(text -> text.contains("<") || text.contains("null"));
            });
  }

  @Test
  void theGlueHasDefinitions() {
    assertThat(STEPS.all()).hasSizeGreaterThan(20);
  }
}
