package newsarchive.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Sends requests that no proper client would. */
final class RawHttp {
    private RawHttp() {}

    /** The status of the answer to a GET whose path is sent to the letter. */
    static int status(int port, String path) throws IOException {
        return status(port, path, "localhost");
    }

    /** The same, asked of a host. */
    static int status(int port, String path, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request =
                    "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            BufferedReader reader =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.US_ASCII));
            return Integer.parseInt(Objects.requireNonNull(reader.readLine()).split(" ", -1)[1]);
        }
    }
}
