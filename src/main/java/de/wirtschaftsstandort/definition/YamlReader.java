package de.wirtschaftsstandort.definition;

import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads one YAML file into plain data with lines. Works on the parser's events only: no tag ever creates an object, and
 * what aliases write out is counted before it is built. Faults become problems; the last key of a name wins.
 */
final class YamlReader {

    private YamlReader() {}

    /** @param file as a person knows it */
    static RawDocument read(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        if (text.length() > Limits.FILE_LENGTH) {
            problems.add(Problem.error(
                    file, 0, "the file has " + text.length() + " characters; allowed are " + Limits.FILE_LENGTH));
            return new RawDocument(file, null, null, null, problems);
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Limits.FILE_LENGTH);
        try {
            StreamReader characters = new StreamReader(YamlTidying.tidy(text));
            YamlTree tree = new YamlTree(file, new ParserImpl(characters, options), problems::add);
            RawNode root = tree.document();
            return new RawDocument(file, root, tree.inherit(), tree.contentType(), problems);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 0
                    : broken.getProblemMark().getLine() + 1;
            problems.add(Problem.error(file, line, "the YAML cannot be read: " + sentence(broken)));
        } catch (YamlRefused refused) {
            problems.add(Problem.error(file, refused.line(), String.valueOf(refused.getMessage())));
        } catch (YAMLException broken) {
            problems.add(Problem.error(file, 0, "the YAML cannot be read: " + broken.getMessage()));
        }
        return new RawDocument(file, null, null, null, problems);
    }

    private static String sentence(MarkedYAMLException broken) {
        String context = broken.getContext() == null ? "" : broken.getContext() + ", ";
        return (context + broken.getProblem()).replaceAll("\\s+", " ").trim();
    }
}
