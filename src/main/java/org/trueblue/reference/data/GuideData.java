package org.trueblue.reference.data;

import java.util.List;
import java.util.Map;
import org.trueblue.fhir.Resource;
import org.trueblue.guide.Guide;

/**
 * Data that show a guide: for each profile that it asks servers for, instances that show all that
 * must be supported and instances that show no more than what must be there; for some patients of
 * whom a whole record is made up. Every reference leads to a resource of the data. The same guide
 * gives the same data.
 *
 * @param resources in an order in which the patients come first
 * @param leftOut canonical URLs of the profiles that cannot be made, with the reason
 */
public record GuideData(List<Resource> resources, Map<String, String> leftOut) {

  public GuideData {
    resources = List.copyOf(resources);
    leftOut = Map.copyOf(leftOut);
  }

  /** Makes the data of a guide. */
  public static GuideData of(Guide guide) {
    return new Production(guide).make();
  }
}
