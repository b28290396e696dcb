package de.wirtschaftsstandort.rendering;

/** A template script is missing, does not compile or failed while running. */
public class ScriptFailed extends RenderingFailed {

    private final String file;
    private final int line;
    private final String sentence;

    /**
     * @param file the script as a person knows it
     * @param line 1-based; 0 when the whole script is meant
     */
    public ScriptFailed(String file, int line, String sentence, Throwable cause) {
        super(sentence, cause);
        this.file = file;
        this.line = line;
        this.sentence = sentence;
    }

    public ScriptFailed(String file, int line, String sentence) {
        super(sentence);
        this.file = file;
        this.line = line;
        this.sentence = sentence;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    /** What failed, without the position. */
    public String sentence() {
        return sentence;
    }

    /** Position and sentence, as a person reads it. */
    @Override
    public String getMessage() {
        return (line > 0 ? file + ":" + line : file) + ": " + super.getMessage();
    }
}
