package org.trueblue.terminology;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.trueblue.fhir.CodeService;

/**
 * Asks another service what it was not asked before, and keeps the answers: in memory, and in a
 * file of lines, so that they are there next time, with no network. That a service did not answer
 * is not kept.
 */
public final class KeptAnswers implements CodeService {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FILE = "answers.ndjson";

  private final Map<Question, Answer> known = new ConcurrentHashMap<>();
  private final CodeService service;
  private final Optional<Path> file;

  private KeptAnswers(CodeService service, Optional<Path> file) {
    this.service = service;
    this.file = file;
  }

  /** Keeps answers as long as the process lives. */
  public static KeptAnswers inMemory(CodeService service) {
    return new KeptAnswers(service, Optional.empty());
  }

  /**
   * Keeps answers in a folder, which is made if need be, and knows those that are there.
   *
   * @throws IOException if the folder cannot be used
   */
  public static KeptAnswers in(Path folder, CodeService service) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(FILE);
    KeptAnswers kept = new KeptAnswers(service, Optional.of(file));
    if (Files.exists(file)) {
      String text = Files.readString(file);
      text.lines().forEach(kept::read);
      Files.writeString(file, text.isEmpty() || text.endsWith("\n") ? "" : "\n", APPEND);
    } else {
      Files.createFile(file);
    }
    return kept;
  }

  /** A torn line of a process that was killed says nothing. */
  private void read(String line) {
    try {
      JsonNode kept = JSON.readTree(line);
      Question question =
          new Question(
              kept.path("system").asText(),
              kept.path("code").asText(),
              kept.path("valueSet").asText());
      answer(kept.path("answer").asText()).ifPresent(answer -> known.put(question, answer));
    } catch (JsonProcessingException torn) {
      // it is asked again
    }
  }

  private static Optional<Answer> answer(String word) {
    return switch (word) {
      case "in" -> Optional.of(new Answer.Known(true));
      case "out" -> Optional.of(new Answer.Known(false));
      case "unknown" -> Optional.of(new Answer.Unknown());
      default -> Optional.empty();
    };
  }

  @Override
  public Answer ask(Question question) {
    Answer kept = known.get(question);
    if (kept != null) {
      return kept;
    }
    Answer answer = service.ask(question);
    boolean lasts = !(answer instanceof Answer.Unavailable) && service != CodeService.NONE;
    if (lasts && known.putIfAbsent(question, answer) == null) {
      file.ifPresent(path -> append(path, question, answer));
    }
    return answer;
  }

  private synchronized void append(Path path, Question question, Answer answer) {
    ObjectNode line =
        JSON.createObjectNode()
            .put("system", question.system())
            .put("code", question.code())
            .put("valueSet", question.valueSet())
            .put("answer", word(answer));
    try {
      Files.writeString(path, line + "\n", CREATE, APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String word(Answer answer) {
    return answer instanceof Answer.Known found ? (found.in() ? "in" : "out") : "unknown";
  }
}
