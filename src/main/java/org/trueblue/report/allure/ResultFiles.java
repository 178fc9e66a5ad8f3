package org.trueblue.report.allure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.TestResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.trueblue.report.TextFile;

/**
 * A folder with files in Allure's result format.
 *
 * @param folder that exists
 */
record ResultFiles(Path folder) {

  /** Statuses and stages as the format spells them; what is empty is left out. */
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(
              new SimpleModule()
                  .addSerializer(Status.class, Spelled.of(Status.class, Status::value))
                  .addSerializer(Stage.class, Spelled.of(Stage.class, Stage::value)))
          .setDefaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY));

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

  /** A value by its name in the format. */
  private static final class Spelled<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<T, String> spelling;

    private Spelled(Class<T> type, Function<T, String> spelling) {
      super(type);
      this.spelling = spelling;
    }

    static <T> Spelled<T> of(Class<T> type, Function<T, String> spelling) {
      return new Spelled<>(type, spelling);
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(spelling.apply(value));
    }
  }
}
