package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.auth.Consent;
import org.trueblue.auth.Login.User;
import org.trueblue.auth.Prompt.Task;

/** How logins are brought before a person or a program. */
class PromptsTest {

  private static final Task TASK =
      new Task(
          "log in as the second user",
          URI.create("https://server.example.org/authorize?state=s&scope=a+b"),
          User.SECOND,
          Consent.without(List.of("patient/Condition.rs")));

  @Test
  void aPersonReadsInstructionAndAddressInOnePieceAndSaysThatItCannotBeDone() throws Exception {
    List<String> told = new CopyOnWriteArrayList<>();
    CountDownLatch cannot = new CountDownLatch(1);
    try (PipedOutputStream keys = new PipedOutputStream();
        PipedInputStream keyboard = new PipedInputStream(keys)) {
      new PersonPrompt(told::add, keyboard).ask(TASK, cannot::countDown);
      keys.write("\n".getBytes(StandardCharsets.UTF_8));
      keys.flush();

      assertThat(cannot.await(20, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(told).hasSize(1);
    assertThat(told.get(0)).contains("second user", "Enter", TASK.address().toString());
  }

  @Test
  void aProgramIsGivenTheAddressAndWhatToSay(@TempDir Path folder) throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    Path script = script(folder, "exit 7");

    prompt("sh " + script + " first").ask(TASK, ended::countDown);

    assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(folder.resolve("said")).lines())
        .containsExactly("first", TASK.address().toString(), "second share patient/Condition.rs");
  }

  @Test
  void aProgramThatIsNotThereCannotLogIn() {
    CountDownLatch cannot = new CountDownLatch(1);

    prompt("trueblue-no-such-program").ask(TASK, cannot::countDown);

    assertThat(cannot.getCount()).isZero();
  }

  @Test
  void aProgramHasAName() {
    LoginWay way = new LoginWay(Optional.of("command: "));

    assertThat(way.recipe()).isEmpty();
    assertThatThrownBy(() -> way.login(line -> {})).isInstanceOf(UserError.class);
    assertThat(new LoginWay(Optional.of("command:true")).login(line -> {}).asksPeople()).isTrue();
  }

  private static ProgramPrompt prompt(String command) {
    return new ProgramPrompt(List.of(command.split(" ", -1)), line -> {});
  }

  private static Path script(Path folder, String end) throws Exception {
    Path script = folder.resolve("login.sh");
    Files.writeString(
        script,
        """
        printf '%%s\\n%%s\\n%%s\\n' "$1" "$2" "$TRUEBLUE_LOGIN_USER $TRUEBLUE_LOGIN_CONSENT $TRUEBLUE_LOGIN_WITHHELD" > %s/said
        %s
        """
            .formatted(folder, end));
    return script;
  }
}
