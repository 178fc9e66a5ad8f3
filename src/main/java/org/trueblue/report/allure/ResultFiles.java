package org.trueblue.report.allure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qameta.allure.model.TestResult;
import java.io.IOException;
import java.nio.file.Path;
import org.trueblue.report.TextFile;

/**
 * A folder with files in Allure's result format.
 *
 * @param folder that exists
 */
record ResultFiles(Path folder) {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .setDefaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));

  /** Writes a result. */
  void result(TestResult result) throws IOException {
    json(result.getUuid() + "-result.json", result);
  }

  /** Writes what Allure wants to know besides. */
  void surroundings(String environment) throws IOException {
    json("categories.json", Categories.all());
    text("environment.properties", environment);
  }

  /** Writes a text. */
  void text(String name, String text) throws IOException {
    TextFile.write(folder.resolve(name), text);
  }

  private void json(String name, Object value) throws IOException {
    text(name, JSON.writeValueAsString(value));
  }
}
