package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.trueblue.generate.Features;
import org.trueblue.guide.Duties;
import org.trueblue.guide.Guide;
import org.trueblue.guide.PackageId;
import org.trueblue.guide.Packages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the duties of a guide as features. */
@Command(
    name = "generate",
    description = "Write the duties of a guide as Gherkin into features/.",
    mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {

  @ParentCommand private Main main;

  @Parameters(
      paramLabel = "GUIDE",
      arity = "0..1",
      description = "A guide, such as us-core@6.1.0; without it, all that are carried.")
  private String name = "";

  @Option(names = "--packages", description = "Folder with official packages (.tgz).")
  private List<Path> folders = List.of();

  @Option(
      names = "--check",
      description = "Write nothing; fail if a feature is not as it would be written.")
  private boolean check;

  @Override
  public Integer call() throws IOException {
    Home home = Home.find();
    Packages packages = home.packages(folders);
    List<PackageId> ids =
        name.isEmpty() ? packages.carried() : List.of(Guides.named(name, packages));
    int different = 0;
    for (PackageId id : ids) {
      different += generate(home, packages, id);
    }
    return different == 0 ? 0 : 1;
  }

  private int generate(Home home, Packages packages, PackageId id) throws IOException {
    Guide guide = OpenGuide.of(home, packages, id).guide();
    Features features = new Features(guide, Duties.of(guide));
    Path folder = home.features().resolve(id.alias()).resolve(id.version());
    if (!check) {
      write(features, folder);
      main.out().printf("%s: %d features in %s%n", id, features.texts().size(), folder);
      return 0;
    }
    List<Path> different = features.differences(folder);
    different.forEach(
        file -> main.complain(file + " is not as generated; run 'trueblue generate' and commit"));
    return different.size();
  }

  private static void write(Features features, Path folder) {
    try {
      features.write(folder);
    } catch (IOException e) {
      throw new UserError(
          "the features cannot be written to %s: %s".formatted(folder, IoReason.of(e)));
    }
  }
}
