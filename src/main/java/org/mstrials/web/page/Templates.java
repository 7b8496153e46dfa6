package org.mstrials.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills templates in. */
public final class Templates {
    /** Where a page links to a path of its release; the list of releases is that of all. */
    private static final Pattern LINK = Pattern.compile("(<[a-z]+ (?:[^<>]*? )?(?:href|action|src)=\"/)(?!/|release/)");

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Imprint imprint;

    /**
     * Takes the templates that were compiled with the program.
     *
     * @param imprint what every page says
     */
    public Templates(Imprint imprint) {
        this.imprint = imprint;
    }

    /**
     * A page, whose links stay in the release.
     *
     * @param template its name, without the ending
     * @param values what it shows besides the frame
     */
    public String render(String template, Frame frame, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("imprint", imprint);
        all.put("frame", frame);
        StringOutput page = new StringOutput();
        engine.render(template + ".jte", all, page);
        return below(imprint.path(), page.toString());
    }

    private static String below(String path, String page) {
        return path.isEmpty()
                ? page
                : LINK.matcher(page).replaceAll("$1" + Matcher.quoteReplacement(path.substring(1)) + "/");
    }
}
