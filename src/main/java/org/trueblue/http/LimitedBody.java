package org.trueblue.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Collects a body, and gives up when it becomes larger than it may be. */
final class LimitedBody implements HttpResponse.BodySubscriber<byte[]> {

  /** That a server sent more than we take. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(int limit) {
      super("the body is larger than " + (limit >> 20) + " MB");
    }
  }

  private final CompletableFuture<byte[]> result = new CompletableFuture<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final Limits limits;
  private final boolean gzip;
  private Flow.@org.jspecify.annotations.Nullable Subscription subscription;

  LimitedBody(Limits limits, boolean gzip) {
    this.limits = limits;
    this.gzip = gzip;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return result;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    this.subscription = subscription;
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      body.writeBytes(bytes);
    }
    if (body.size() > limits.bytes()) {
      if (subscription != null) {
        subscription.cancel();
      }
      result.completeExceptionally(new TooLarge(limits.bytes()));
    }
  }

  @Override
  public void onError(Throwable throwable) {
    result.completeExceptionally(throwable);
  }

  @Override
  public void onComplete() {
    try {
      byte[] bytes = body.toByteArray();
      byte[] plain = gzip ? JdkTransport.gunzip(bytes, limits.bytes()) : bytes;
      Structure.check(plain, limits.values());
      result.complete(plain);
    } catch (IOException e) {
      result.completeExceptionally(e);
    }
  }
}
