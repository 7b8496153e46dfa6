package org.mstrials.model;

/** The installation, not the data, keeps the program from working. It stops the start and names the cure. */
public final class BadInstallation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String cure;

    /**
     * A fault that was found by looking.
     *
     * @param what what is wrong, with the file or folder
     * @param cure what the operator can do
     */
    public BadInstallation(String what, String cure) {
        super(what);
        this.cure = cure;
    }

    /** A fault that showed itself as an exception. */
    public BadInstallation(String what, String cure, Throwable cause) {
        super(what, cause);
        this.cure = cure;
    }

    /** What the operator can do. */
    public String cure() {
        return cure;
    }
}
