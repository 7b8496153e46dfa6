package org.mstrials.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Turns an answer in SPARQL's CSV into a table for spreadsheets: saved as a file, marked as UTF-8, and without formulas. Any
 * other answer, a refusal for one, passes as it is.
 */
final class Spreadsheet extends HttpServletResponseWrapper {
    private final String file;

    /**
     * Waits for an answer.
     *
     * @param name of the file that browsers save it as, without ending
     */
    Spreadsheet(HttpServletResponse response, String name) {
        super(response);
        this.file = name + ".csv";
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return new SpreadsheetOutput(this, super.getOutputStream());
    }

    /** Whether what is about to be written is a table; if so, the headers say how to keep it. */
    boolean begins() {
        boolean table = getStatus() == SC_OK
                && getContentType() != null
                && getContentType().startsWith(ResultForm.SHEET.mediaType());
        if (table) {
            setHeader("Content-Disposition", "attachment; filename=\"" + file + '"');
        }
        return table;
    }
}
