package newsarchive.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes a body up to a number of bytes, hangs up on more, and knows when something last came. */
final class BoundedBody implements BodySubscriber<byte[]> {

    /** The body is larger than we take. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** What is done with a larger body. */
    enum Excess {
        REFUSE,
        CUT_OFF
    }

    private final int limit;
    private final Excess excess;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;
    private volatile long lastCame = System.nanoTime();

    BoundedBody(int limit, Excess excess) {
        this.limit = limit;
        this.excess = excess;
    }

    /** The {@link System#nanoTime} when bytes last came, or when the body began. */
    long lastCame() {
        return lastCame;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription started) {
        subscription = started;
        started.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        lastCame = System.nanoTime();
        for (ByteBuffer buffer : buffers) {
            byte[] chunk = new byte[Math.min(buffer.remaining(), limit - bytes.size())];
            boolean isMore = chunk.length < buffer.remaining();
            buffer.get(chunk);
            bytes.write(chunk, 0, chunk.length);
            if (isMore) {
                hangUp();
                return;
            }
        }
    }

    private void hangUp() {
        if (subscription != null) {
            subscription.cancel();
        }
        switch (excess) {
            case REFUSE -> body.completeExceptionally(new TooLarge());
            case CUT_OFF -> body.complete(bytes.toByteArray());
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(bytes.toByteArray());
    }
}
