package dev.broadsheet.plan;

import dev.broadsheet.page.Text;
import java.util.function.Function;

/**
 * A story as a file for other newsrooms, beside its page.
 *
 * @param path below the output folder
 * @param bytes what it holds, made while its page is set, the only time at which its text is at hand
 */
public record PlannedExport(String path, Function<Text, byte[]> bytes) {}
