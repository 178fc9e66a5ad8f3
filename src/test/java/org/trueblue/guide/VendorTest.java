package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.fhir.Given;
import org.trueblue.fhir.Json;

class VendorTest {

  @TempDir private Path temp = Path.of("");

  private FhirPackage official() throws IOException {
    return PackageReader.read(
        new Packed()
            .with(
                "package.json",
                """
                {'name':'test.pack','version':'1.0.0','title':'A Guide','license':'CC0-1.0',
                 'description':'Prose.','author':'Somebody','fhirVersions':['4.0.1']}
                """)
            .with(
                "SD.json",
                """
                {'resourceType':'StructureDefinition','id':'a','url':'urn:a','title':'A',
                 'description':'Prose.','differential':{'element':[
                   {'id':'Patient','constraint':[{'key':'t-1','human':'Prose.'}]}]}}
                """)
            .with("OD.json", "{'resourceType':'OperationDefinition','id':'b','url':'urn:b'}")
            .archive(temp.resolve("test.tgz")));
  }

  @Test
  void writesAFileForEachResource() throws IOException {
    Path folder = temp.resolve("carried/1.0.0");

    Vendor.Result result = Vendor.write(official(), folder, List.of());

    assertThat(result.resources()).isEqualTo(1);
    assertThat(result.missingInvariants()).containsExactly("Patient t-1");
    assertThat(folder)
        .isDirectoryContaining("glob:**/package.json")
        .isDirectoryContaining("glob:**/StructureDefinition-a.json")
        .isDirectoryNotContaining("glob:**/OperationDefinition-b.json");
    assertThat(folder.resolve("StructureDefinition-a.json"))
        .hasContent(
            """
            {
              "resourceType" : "StructureDefinition",
              "id" : "a",
              "url" : "urn:a",
              "differential" : {
                "element" : [
                  {
                    "id" : "Patient"
                  }
                ]
              },
              "title" : "A"
            }
            """);
  }

  @Test
  void theManifestKeepsFactsAndTheDigestOfTheOfficialPackage() throws IOException {
    FhirPackage official = official();

    Vendor.write(official, temp.resolve("carried"), List.of());

    assertThat(Json.trusted(Files.readAllBytes(temp.resolve("carried/package.json"))))
        .isEqualTo(
            Given.json(
                """
                {'name':'test.pack','version':'1.0.0','title':'A Guide','license':'CC0-1.0',
                 'fhirVersions':['4.0.1'],'officialDigest':'%s'}
                """
                    .formatted(official.digest())));
  }

  @Test
  void whatIsCarriedIsReadAsAPackage() throws IOException {
    Vendor.write(official(), temp.resolve("carried"), List.of());

    FhirPackage carried = PackageReader.read(temp.resolve("carried"));

    assertThat(carried.id()).isEqualTo(new PackageId("test.pack", "1.0.0"));
    assertThat(carried.all("StructureDefinition")).hasSize(1);
  }

  @Test
  void oldFactsGoAndOtherFilesStay() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("carried"));
    Files.writeString(folder.resolve("ValueSet-old.json"), "{}");
    Files.writeString(folder.resolve("notes.txt"), "keep");

    Vendor.write(official(), folder, List.of());

    assertThat(folder.resolve("ValueSet-old.json")).doesNotExist();
    assertThat(folder.resolve("notes.txt")).hasContent("keep");
  }
}
