package newsarchive.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8000/a",
                "http://localhost/a",
                "http://app.localhost/a",
                "http://[::1]/a",
                "http://10.1.2.3/a",
                "http://172.16.0.1/",
                "http://192.168.1.7/",
                "http://nas/a",
                "http://nas.local/a",
                "http://[fd00::1]/a",
                "urn:sha256:00",
                "file:///tmp/a.html"
            })
    void filesAndOnesOwnNetworkAreOnesOwnMachine(String url) {
        assertThat(PageAddress.isOwnMachine(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/a",
                "http://8.8.8.8/a",
                "http://[2606:4700::1]/a",
                "https://日本.example/a",
                "https://news.example/a b?q=[1]"
            })
    void theWebIsNot(String url) {
        assertThat(PageAddress.isOwnMachine(url)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.1",
                "169.254.169.254",
                "172.31.255.1",
                "192.168.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fc00::1",
                "fd12::1",
                "fe80::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "::127.0.0.1",
                "::ffff:0:10.0.0.1",
                "64:ff9b:1::808:808",
                "2001:0:53aa:64c::1",
                "2a00::5efe:10.0.0.1",
                "2001:db8::1",
                "203.0.113.9",
                "fec0::1"
            })
    void privateNetworksAreToldFromPublicOnes(String address) {
        assertThat(PageAddress.isPrivate(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1", "64:ff9b::808:808"})
    void publicAddressesAreNotPrivate(String address) {
        assertThat(PageAddress.isPrivate(InetAddress.ofLiteral(address))).isFalse();
    }
}
