package dev.broadsheet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The code of the house as it was compiled, without tests and without the help goal, which Maven's tools write. */
final class House {
    static final String NAME = "dev.broadsheet";

    private House() {}

    static JavaClasses code() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("HelpMojo"))
                .importPackages(NAME);
    }
}
