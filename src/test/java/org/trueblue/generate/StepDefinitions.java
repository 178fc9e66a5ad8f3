package org.trueblue.generate;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the glue has a definition for. */
final class StepDefinitions {

  private final ExpressionFactory expressions =
      new ExpressionFactory(new ParameterTypeRegistry(Locale.ENGLISH));
  private final List<Definition> definitions = new ArrayList<>();

  /**
   * One definition.
   *
   * @param expression matches the text of a step
   * @param method does the step
   */
  record Definition(Expression expression, Method method) {

    /** The arguments that a step has for the method, if the definition is for it. */
    Optional<Integer> arguments(String step) {
      return Optional.ofNullable(expression.match(step)).map(List::size);
    }
  }

  /** All definitions in a package. */
  StepDefinitions(String glue) {
    new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(glue)
            .stream()
            .map(JavaClass::reflect)
            .flatMap(type -> java.util.Arrays.stream(type.getDeclaredMethods()))
            .forEach(this::add);
  }

  private void add(Method method) {
    for (Given given : method.getAnnotationsByType(Given.class)) {
      add(given.value(), method);
    }
    for (When when : method.getAnnotationsByType(When.class)) {
      add(when.value(), method);
    }
    for (Then then : method.getAnnotationsByType(Then.class)) {
      add(then.value(), method);
    }
  }

  private void add(String expression, Method method) {
    definitions.add(new Definition(expressions.createExpression(expression), method));
  }

  /** All of them. */
  List<Definition> all() {
    return List.copyOf(definitions);
  }

  /** Those for a step. */
  List<Definition> of(String step) {
    return definitions.stream()
        .filter(definition -> definition.arguments(step).isPresent())
        .toList();
  }
}
