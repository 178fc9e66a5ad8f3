package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagesTest {

  private static final PackageId ID = new PackageId("test.pack", "1.0.0");

  @TempDir private Path temp = Path.of("");
  private Packages packages = new Packages(temp, List.of(), temp);

  @BeforeEach
  void createFolders() throws IOException {
    for (String folder : List.of("carried", "first", "second", "cache")) {
      Files.createDirectory(temp.resolve(folder));
    }
    packages =
        new Packages(
            temp.resolve("carried"),
            List.of(temp.resolve("first"), temp.resolve("second")),
            temp.resolve("cache"));
  }

  /** The same package everywhere, but for a title that tells where it is from. */
  private static Packed from(String place) {
    return new Packed()
        .with(
            "package.json", "{'name':'test.pack','version':'1.0.0','title':'%s'}".formatted(place));
  }

  private void carry() throws IOException {
    from("carried").folder(temp.resolve("carried/test.pack/1.0.0"));
  }

  private void pack(String folder) throws IOException {
    from(folder).archive(temp.resolve(folder + "/test.pack-1.0.0.tgz"));
  }

  private void cache() throws IOException {
    from("cache").folder(temp.resolve("cache/test.pack#1.0.0/package"));
  }

  private static String place(FhirPackage found) {
    return found.manifest().path("title").asText();
  }

  @Test
  void theCarriedPackageComesFirst() throws IOException {
    carry();
    pack("first");
    assertThat(place(packages.find(ID))).isEqualTo("carried");
  }

  @Test
  void thenTheFoldersInTheOrderInWhichTheyAreNamed() throws IOException {
    pack("second");
    cache();
    assertThat(place(packages.find(ID))).isEqualTo("second");
    pack("first");
    assertThat(place(packages.find(ID))).isEqualTo("first");
  }

  @Test
  void thenTheCache() throws IOException {
    cache();
    assertThat(place(packages.find(ID))).isEqualTo("cache");
  }

  @Test
  void theOfficialPackageIsNeverTheCarriedOne() throws IOException {
    carry();
    assertThatThrownBy(() -> packages.official(ID)).isInstanceOf(IOException.class);
    pack("second");
    assertThat(place(packages.official(ID))).isEqualTo("second");
  }

  @Test
  void theMessageSaysWhereWasLookedAndWhatToDo() {
    assertThatThrownBy(() -> packages.find(ID))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("package test.pack#1.0.0 was not found in")
        .hasMessageContaining(temp.resolve("first/test.pack-1.0.0.tgz").toString())
        .hasMessageContaining(temp.resolve("second/test.pack-1.0.0.tgz").toString())
        .hasMessageContaining(temp.resolve("cache/test.pack#1.0.0").toString())
        .hasMessageEndingWith("put its .tgz into a folder and name that with --packages");
  }

  @Test
  void aDamagedPackageIsNotPassedOver() throws IOException {
    Files.writeString(temp.resolve("first/test.pack-1.0.0.tgz"), "nonsense");
    pack("second");
    assertThatThrownBy(() -> packages.find(ID)).isInstanceOf(IOException.class);
  }

  @Test
  void listsWhatIsCarriedInOrder() throws IOException {
    carry();
    Packed.named("test.pack", "0.9.0").folder(temp.resolve("carried/test.pack/0.9.0"));
    Packed.named("another", "1").folder(temp.resolve("carried/another/1"));
    Files.createDirectory(temp.resolve("carried/test.pack/empty"));
    Files.writeString(temp.resolve("carried/test.pack/guide.yaml"), "published:");
    assertThat(packages.carried())
        .extracting(PackageId::toString)
        .containsExactly("another#1", "test.pack#0.9.0", "test.pack#1.0.0");
  }

  @Test
  void nothingIsCarriedWhereThereIsNoFolder() throws IOException {
    Packages none = new Packages(temp.resolve("nowhere"), List.of(), temp.resolve("cache"));
    assertThat(none.carried()).isEmpty();
  }
}
