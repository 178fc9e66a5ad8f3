package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Resource;

class PackageReaderTest {

  private static final String VALUE_SET =
      "{'resourceType':'ValueSet','id':'a','url':'http://test.org/a','version':'1'}";
  private static final String PROFILE =
      "{'resourceType':'StructureDefinition','id':'b','url':'http://test.org/b'}";

  private final Packed packed =
      Packed.named("test.pack", "1.0.0")
          .with("StructureDefinition-b.json", PROFILE)
          .with("ValueSet-a.json", VALUE_SET)
          .with("Patient-c.json", "{'resourceType':'Patient','id':'c'}")
          .with(".index.json", "{'files':[]}");

  @TempDir private Path temp = Path.of("");
  private Path archive = Path.of("");

  @BeforeEach
  void nameArchive() {
    archive = temp.resolve("test.tgz");
  }

  @Test
  void readsAFolder() throws IOException {
    assertThatIsRead(PackageReader.read(packed.folder(temp.resolve("f"))));
  }

  @Test
  void readsAFolderAsTheRegistryUnpacksIt() throws IOException {
    packed.folder(temp.resolve("f/package"));
    assertThatIsRead(PackageReader.read(temp.resolve("f")));
  }

  @Test
  void readsAnArchive() throws IOException {
    assertThatIsRead(PackageReader.read(packed.archive(archive)));
  }

  private static void assertThatIsRead(FhirPackage read) {
    assertThat(read.id()).isEqualTo(new PackageId("test.pack", "1.0.0"));
    assertThat(read.manifest().path("name").asText()).isEqualTo("test.pack");
    assertThat(read.all())
        .extracting(Resource::reference)
        .containsExactly("StructureDefinition/b", "ValueSet/a");
    assertThat(read.find("ValueSet", Canonical.parse("http://test.org/a|1"))).isPresent();
  }

  @Test
  void leavesOutWhatIsNotInTheTopFolder() throws IOException {
    packed
        .with("example/ValueSet-x.json", VALUE_SET.replace("/a", "/x"))
        .with("other/nonsense.json", "nonsense");
    assertThat(PackageReader.read(packed.archive(archive)).all()).hasSize(2);
    assertThat(PackageReader.read(packed.folder(temp.resolve("f"))).all()).hasSize(2);
  }

  @Test
  void theDigestIsTheSameForAFolderAndItsPackedForm() throws IOException {
    String ofFolder = PackageReader.read(packed.folder(temp.resolve("f"))).digest();
    String ofArchive = PackageReader.read(packed.archive(archive)).digest();
    assertThat(ofArchive).isEqualTo(ofFolder).hasSize(64);
  }

  @Test
  void theDigestChangesWithTheContent() throws IOException {
    String before = PackageReader.read(packed.archive(archive)).digest();
    packed.with("ValueSet-a.json", VALUE_SET.replace("'1'", "'2'"));
    assertThat(PackageReader.read(packed.archive(archive)).digest()).isNotEqualTo(before);
  }

  @Test
  void theOrderInTheArchiveDoesNotMatter() throws IOException {
    Packed other =
        new Packed()
            .with("ValueSet-a.json", VALUE_SET)
            .with("Patient-c.json", "{'resourceType':'Patient','id':'c'}")
            .with("package.json", "{'name':'test.pack','version':'1.0.0'}")
            .with("StructureDefinition-b.json", PROFILE);
    FhirPackage one = PackageReader.read(packed.archive(archive));
    FhirPackage two = PackageReader.read(other.archive(temp.resolve("other.tgz")));
    assertThat(two.digest()).isEqualTo(one.digest());
    assertThat(two.all()).isEqualTo(one.all());
  }

  @Test
  void anArchiveWithoutAManifestIsNoPackage() throws IOException {
    new Packed().with("ValueSet-a.json", VALUE_SET).archive(archive);
    assertThatThrownBy(() -> PackageReader.read(archive))
        .isInstanceOf(IOException.class)
        .hasMessage("%s is no FHIR package: it has no package.json", archive);
  }

  @Test
  void aFolderWithoutAManifestIsNoPackage() {
    assertThatThrownBy(() -> PackageReader.read(temp))
        .isInstanceOf(IOException.class)
        .hasMessage("%s is no FHIR package: it has no package.json", temp);
  }

  @Test
  void aTruncatedArchiveIsNotReadInPart() throws IOException {
    byte[] whole = Files.readAllBytes(packed.archive(archive));
    for (int length : new int[] {0, 5, whole.length / 2, whole.length - 12}) {
      Files.write(archive, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> PackageReader.read(archive))
          .as("%d of %d bytes", length, whole.length)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void whatIsNoArchiveIsNotRead() throws IOException {
    Files.writeString(archive, "nonsense");
    assertThatThrownBy(() -> PackageReader.read(archive)).isInstanceOf(IOException.class);
  }

  @Test
  void aHugeEntryIsRefused() throws IOException {
    packed.with("ValueSet-huge.json", new byte[(64 << 20) + 1]).archive(archive);
    assertThatThrownBy(() -> PackageReader.read(archive))
        .isInstanceOf(IOException.class)
        .hasMessage("%s cannot be read: package/ValueSet-huge.json is larger than 64 MB", archive);
  }

  @Test
  void brokenJsonIsSaidToBeSo() throws IOException {
    packed.with("ValueSet-a.json", "{'resourceType':").archive(archive);
    assertThatThrownBy(() -> PackageReader.read(archive))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(archive + " cannot be read: ");
  }
}
