package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Given;
import org.trueblue.fhir.Resource;

class FhirPackageTest {

  private static final Resource VALUE_SET =
      Given.resource("{'resourceType':'ValueSet','id':'a','url':'urn:a','version':'1'}");
  private static final Resource CODE_SYSTEM =
      Given.resource("{'resourceType':'CodeSystem','id':'a','url':'urn:a','version':'1'}");

  private final FhirPackage pack = pack(VALUE_SET, CODE_SYSTEM);

  private static FhirPackage pack(Resource... resources) {
    return new FhirPackage(
        new PackageId("test", "1"), Given.json("{}"), "digest", List.of(resources));
  }

  @Test
  void findsByTypeAndUrl() {
    assertThat(pack.find("ValueSet", new Canonical("urn:a", ""))).contains(VALUE_SET);
    assertThat(pack.find("CodeSystem", new Canonical("urn:a", ""))).contains(CODE_SYSTEM);
    assertThat(pack.find("ValueSet", new Canonical("urn:b", ""))).isEmpty();
  }

  @Test
  void findsTheVersionThatIsAskedFor() {
    assertThat(pack.find("ValueSet", new Canonical("urn:a", "1"))).contains(VALUE_SET);
    assertThat(pack.find("ValueSet", new Canonical("urn:a", "2"))).isEmpty();
  }

  @Test
  void listsByType() {
    assertThat(pack.all("ValueSet")).containsExactly(VALUE_SET);
    assertThat(pack.all("Patient")).isEmpty();
    assertThat(pack.all()).containsExactly(VALUE_SET, CODE_SYSTEM);
  }

  @Test
  void theFirstLayerThatHasADefinitionGivesIt() {
    Resource other = Given.resource("{'resourceType':'ValueSet','url':'urn:a','version':'2'}");
    Layered layered = new Layered(List.of(pack, pack(other)));
    assertThat(layered.find("ValueSet", new Canonical("urn:a", ""))).contains(VALUE_SET);
    assertThat(layered.find("ValueSet", new Canonical("urn:a", "2"))).contains(other);
    assertThat(layered.find("ValueSet", new Canonical("urn:a", "3"))).isEmpty();
    assertThat(layered.all("ValueSet")).containsExactly(VALUE_SET, other);
  }
}
