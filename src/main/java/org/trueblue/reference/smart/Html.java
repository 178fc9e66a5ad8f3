package org.trueblue.reference.smart;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The pages that users see. What came with a request is escaped. */
final class Html {

  private Html() {}

  /** A page with a form in which a user logs in. */
  static String login(String action, String visit, String message) {
    return """
        <h1>Log in</h1><p>%s</p>
        <form method="post" action="%s">
        <input type="hidden" name="visit" value="%s">
        <label>Name <input name="username" autocomplete="username"></label>
        <label>Password <input type="password" name="password" autocomplete="current-password">
        </label>
        <button type="submit">Log in</button></form>"""
        .formatted(escaped(message), action, escaped(visit));
  }

  /**
   * A page on which a user picks one of several.
   *
   * @param name of the field
   * @param options values with what is shown for them; the first is picked already
   */
  static String choice(
      String title, String action, String visit, String name, Map<String, String> options) {
    String first = options.keySet().stream().findFirst().orElse("");
    String radios =
        options.entrySet().stream()
            .map(
                option ->
                    "<label><input type=\"radio\" name=\"%s\" value=\"%s\"%s> %s</label>"
                        .formatted(
                            name,
                            escaped(option.getKey()),
                            option.getKey().equals(first) ? " checked" : "",
                            escaped(option.getValue())))
            .collect(Collectors.joining("\n"));
    return """
        <h1>%s</h1>
        <form method="post" action="%s">
        <input type="hidden" name="visit" value="%s">
        %s
        <button type="submit">Go on</button></form>"""
        .formatted(escaped(title), action, escaped(visit), radios);
  }

  /**
   * A page on which a user lets an app in, or not.
   *
   * @param asked what the app asks for
   * @param parts narrower scopes that the user may grant instead
   */
  static String consent(
      String action, String visit, App app, List<String> asked, List<String> parts) {
    String boxes =
        asked.stream().map(scope -> box(scope, true)).collect(Collectors.joining("\n"))
            + parts.stream().map(scope -> box(scope, false)).collect(Collectors.joining("\n"));
    return """
        <h1>Let %s in?</h1>
        <form method="post" action="%s">
        <input type="hidden" name="visit" value="%s">
        %s
        <button type="submit" name="allow" value="yes">Allow</button>
        <button type="submit" name="deny" value="yes">Deny</button></form>"""
        .formatted(escaped(app.id()), action, escaped(visit), boxes);
  }

  private static String box(String scope, boolean checked) {
    return "<label><input type=\"checkbox\" name=\"grant:%s\" value=\"yes\"%s> %1$s</label>"
        .formatted(escaped(scope), checked ? " checked" : "");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
