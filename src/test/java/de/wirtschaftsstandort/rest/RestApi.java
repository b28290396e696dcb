package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.definition.DefinitionLoader;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.definition.Definitions;
import de.wirtschaftsstandort.support.ModuleFolder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The controller over definitions of a folder and content of a store, asked by HTTP. */
final class RestApi implements Definitions {

    private final ModuleFolder modules;
    private final MockMvcTester mvc;
    private DefinitionRegistry current;

    RestApi(ModuleFolder modules, ContentNodes published) {
        this.modules = modules;
        this.current = load();
        OneSite site = new OneSite();
        this.mvc = MockMvcTester.of(new RestController(
                new Endpoints(this), published, site, site, new DeliverContent(new StoreTextSearch())));
    }

    void reload() {
        current = load();
    }

    private DefinitionRegistry load() {
        return new DefinitionLoader(modules.load(), List.of(EndpointTypes.ENDPOINTS))
                .load(List.of(new EndpointChecks()));
    }

    @Override
    public DefinitionRegistry current() {
        return current;
    }

    @Override
    public void onChange(Consumer<DefinitionRegistry> listener) {
        throw new UnsupportedOperationException("nobody listens here");
    }

    /** @param headers names and values in turn */
    MvcTestResult get(String address, String... headers) {
        return send(HttpMethod.GET, address, headers);
    }

    MvcTestResult send(HttpMethod method, String address, String... headers) {
        String[] parts = encoded(address).split("\\?", 2);
        // Set apart: a URI would refuse what a hostile client sends.
        var request = mvc.method(method)
                .uri(URI.create("http://localhost" + parts[0]))
                .with(sent -> {
                    sent.setQueryString(parts.length == 1 ? null : parts[1]);
                    return sent;
                });
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.exchange();
    }

    /** Percent codes for what cannot stand in an address; those already there stay. */
    private static String encoded(String address) {
        StringBuilder out = new StringBuilder();
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c > ' ' && c < 0x7f && "\"<>\\^`{|}[]".indexOf(c) < 0) {
                out.append(c);
            } else {
                out.append(String.format("%%%02X", b & 0xff));
            }
        }
        return out.toString();
    }
}
