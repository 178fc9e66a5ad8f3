package org.trueblue.auth;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the forms of a login are filled in. It holds no secret, only the names of the environment
 * variables that do.
 *
 * @param origins besides the server's own that the login leads through
 * @param users by name, what they fill in: a key of theirs, and the environment variable with it
 * @param pages what to do on a page that has a form
 */
public record Recipe(
    @Nullable List<URI> origins, Map<String, Map<String, String>> users, List<Page> pages) {

  /**
   * A page.
   *
   * @param field that one of its forms has; by this it is known
   * @param fill fields, each with the key of what the user fills in
   * @param agree fields that are set by who lets the client in
   * @param decline fields that are set by who does not
   * @param share fields that are set by who shares demographic data
   * @param withhold fields that are set by who does not
   * @param scopes field with a box for each scope, which a user unchecks to grant less; where each
   *     box has a name of its own, that name with {@code *} in place of the scope
   */
  public record Page(
      String field,
      @Nullable Map<String, String> fill,
      @Nullable Map<String, String> agree,
      @Nullable Map<String, String> decline,
      @Nullable Map<String, String> share,
      @JsonProperty("withhold") @Nullable Map<String, String> withhold,
      @Nullable String scopes) {

    Optional<String> scopesField() {
      return Optional.ofNullable(scopes);
    }

    Map<String, String> filled() {
      return fill == null ? Map.of() : fill;
    }

    /** Whether who fills it in says what a consent says. */
    boolean answers(Consent consent) {
      return consent.withheld().isEmpty() ? !set(consent).isEmpty() : scopes != null;
    }

    List<Map<String, String>> set(Consent consent) {
      return switch (consent.answer()) {
        case SHARE -> java.util.stream.Stream.of(share, agree).filter(m -> m != null).toList();
        case WITHHOLD_DEMOGRAPHICS ->
            java.util.stream.Stream.of(withhold, agree).filter(m -> m != null).toList();
        case DECLINE -> java.util.stream.Stream.of(decline).filter(m -> m != null).toList();
      };
    }
  }

  /**
   * Reads a recipe.
   *
   * @throws IOException if it cannot be read, or is none; the message says why in one line
   */
  public static Recipe read(Path file) throws IOException {
    try {
      Recipe recipe = new YAMLMapper().readValue(file.toFile(), Recipe.class);
      if (recipe.users() == null || recipe.pages() == null) {
        throw new IOException(file + " is no recipe of a login: it needs 'users' and 'pages'");
      }
      return recipe;
    } catch (FileNotFoundException e) {
      throw new IOException(
          "the recipe of the login %s cannot be read; 'browser' or a file is named with --login"
              .formatted(file),
          e);
    } catch (JsonProcessingException e) {
      throw new IOException(
          "%s is no recipe of a login: %s"
              .formatted(file, e.getOriginalMessage().lines().findFirst().orElse("")),
          e);
    }
  }

  /** Whether users can grant less than is asked for, scope by scope. */
  public boolean choosesScopes() {
    return pages.stream().anyMatch(page -> page.scopes() != null);
  }

  /** Whether it knows a page on which a user can say what a consent says. */
  boolean answers(Consent consent) {
    return pages.stream().anyMatch(page -> page.answers(consent));
  }

  /** The further origins. */
  public List<URI> furtherOrigins() {
    return origins == null ? List.of() : origins;
  }
}
