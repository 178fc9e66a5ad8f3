package org.trueblue.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trueblue.guide.Guide;
import org.trueblue.guide.Packages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What there is to know about guides. */
@Command(
    name = "guide",
    description = "Show what an implementation guide asks of servers.",
    mixinStandardHelpOptions = true)
final class GuideCommand implements Runnable {

  @ParentCommand private Main main;

  /** Lists the guides that are carried. */
  @Override
  public void run() {
    try {
      Home.find()
          .packages(List.of())
          .carried()
          .forEach(id -> main.out().println(id.alias() + "@" + id.version()));
    } catch (IOException e) {
      throw new UserError(e);
    }
  }

  @Command(
      name = "show",
      description = "Print a guide as duties, each with its strength and how it is judged.",
      mixinStandardHelpOptions = true)
  int show(
      @Parameters(paramLabel = "GUIDE", description = "Such as us-core@6.1.0.") String name,
      @Parameters(
              paramLabel = "TYPE",
              arity = "0..1",
              description = "Only this resource type, or 'server' or 'record'.")
          @Nullable String area,
      @Option(names = "--packages", description = "Folder with official FHIR packages (.tgz).")
          @Nullable List<Path> folders)
      throws IOException {
    Home home = Home.find();
    Packages packages = home.packages(folders == null ? List.of() : folders);
    Guide guide = OpenGuide.of(home, packages, Guides.named(name, packages)).guide();
    GuideText text = new GuideText(guide);
    List<String> areas = text.areas();
    if (area != null && !areas.contains(area)) {
      throw new UserError(
          "%s asks nothing of '%s'; it speaks of %s"
              .formatted(guide.title(), area, String.join(", ", areas)));
    }
    PrintStream out = main.out();
    text.lines(area == null ? areas : List.of(area)).forEach(out::println);
    return 0;
  }
}
