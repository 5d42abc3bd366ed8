package dev.broadsheet.plan;

import dev.broadsheet.exports.Dispatch;
import java.util.function.Supplier;

/**
 * A story as a file for other newsrooms, beside its page.
 *
 * @param path below the output folder
 * @param dispatch what it tells beside the text, which is at hand only while its page is set
 */
public record PlannedExport(String path, Supplier<Dispatch> dispatch) {}
