package org.trueblue.report.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

  @Test
  void whatMeansSomethingToABrowserIsEscaped() {
    assertThat(Html.text("<a href='x' b=\"y\">&amp;</a>"))
        .isEqualTo("&lt;a href=&#39;x&#39; b=&quot;y&quot;&gt;&amp;amp;&lt;/a&gt;");
  }

  @Test
  void otherTextStaysAsItIs() {
    assertThat(Html.text("Zoë 李 \ud83d\ude00")).isEqualTo("Zoë 李 \ud83d\ude00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/?x=1&y=2",
        "http://a.example",
        "#testresult/1",
        "comparison.html"
      })
  void addressesOfTheWebAndOfTheReportBecomeLinks(String address) {
    assertThat(Html.link(address, "<x>"))
        .isEqualTo("<a href=\"" + address.replace("&", "&amp;") + "\">&lt;x&gt;</a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,<script>",
        "file:///etc/passwd",
        "//evil.example",
        "urn:oid:1.2",
        ""
      })
  void otherAddressesBecomeText(String address) {
    assertThat(Html.link(address, "<x>")).isEqualTo("&lt;x&gt;");
  }

  @Test
  void anAddressCannotLeaveItsQuotes() {
    assertThat(Html.link("https://a.example/\" onclick=\"x", "x")).doesNotContain("\" onclick");
  }
}
