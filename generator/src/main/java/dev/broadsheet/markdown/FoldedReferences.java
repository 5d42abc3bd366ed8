package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Link definitions by their labels, case folded as CommonMark asks. Flexmark lowers labels in the machine's default
 * locale; folding them once more makes a Turkish machine find what an English one finds.
 */
final class FoldedReferences extends ReferenceRepository {
    FoldedReferences(DataHolder options) {
        super(options);
    }

    @Override
    public @Nullable Reference put(String label, Reference reference) {
        return super.put(fold(label), reference);
    }

    @Override
    public boolean containsKey(Object label) {
        return super.containsKey(fold((String) label));
    }

    @Override
    public @Nullable Reference get(Object label) {
        return super.get(fold((String) label));
    }

    private static String fold(String label) {
        return label.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
