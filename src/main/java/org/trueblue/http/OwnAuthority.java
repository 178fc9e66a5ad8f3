package org.trueblue.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Authorities that sign certificates of servers under test, and that nobody else trusts. */
public final class OwnAuthority {

  private OwnAuthority() {}

  /**
   * From now on, this process trusts them, besides those that Java trusts.
   *
   * @param pem file with one certificate or several
   * @throws IOException if there are none in it; the message is for the user
   */
  public static void trust(Path pem) throws IOException {
    Collection<? extends Certificate> own = certificates(pem);
    try {
      KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      List<Certificate> all = new ArrayList<>(own);
      all.addAll(known());
      for (Certificate certificate : all) {
        store.setCertificateEntry("authority-" + store.size(), certificate);
      }
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers(store).getTrustManagers(), null);
      SSLContext.setDefault(context);
    } catch (GeneralSecurityException e) {
      throw new IOException("%s cannot be trusted: %s".formatted(pem, e.getMessage()), e);
    }
  }

  private static Collection<? extends Certificate> certificates(Path pem) throws IOException {
    try (InputStream in = Files.newInputStream(pem)) {
      Collection<? extends Certificate> all =
          CertificateFactory.getInstance("X.509").generateCertificates(in);
      if (all.isEmpty()) {
        throw new IOException("%s holds no certificate in PEM".formatted(pem));
      }
      return all;
    } catch (GeneralSecurityException e) {
      throw new IOException("%s holds no certificate in PEM".formatted(pem), e);
    } catch (java.nio.file.NoSuchFileException e) {
      throw new IOException("there is no file %s".formatted(pem), e);
    } catch (java.nio.file.FileSystemException e) {
      throw new IOException("%s cannot be read".formatted(pem), e);
    }
  }

  private static List<Certificate> known() throws GeneralSecurityException {
    return Stream.of(managers(null).getTrustManagers())
        .filter(X509TrustManager.class::isInstance)
        .map(X509TrustManager.class::cast)
        .flatMap(manager -> Stream.of(manager.getAcceptedIssuers()))
        .map(Certificate.class::cast)
        .toList();
  }

  private static TrustManagerFactory managers(@org.jspecify.annotations.Nullable KeyStore store)
      throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory;
  }
}
