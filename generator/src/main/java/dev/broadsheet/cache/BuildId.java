package dev.broadsheet.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.Enumeration;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** Which generator this is: its code, its theme and the Java that runs it, whose rules of time zones and letters differ. */
final class BuildId {
    private static @Nullable Digest known;

    private BuildId() {}

    /** The same for the same plugin in any place. */
    static synchronized Digest get() throws IOException {
        if (known == null) {
            MessageDigest sha256 = Digest.sha256();
            sha256.update(
                    Objects.toString(System.getProperty("java.runtime.version")).getBytes(UTF_8));
            for (String part : parts(home())) {
                sha256.update(part.getBytes(UTF_8));
            }
            known = Digest.half(sha256);
        }
        return known;
    }

    private static Path home() throws IOException {
        try {
            return Path.of(BuildId.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static Iterable<String> parts(Path home) throws IOException {
        return Files.isDirectory(home) ? ofFolder(home) : ofJar(home);
    }

    /** The checksums that a jar keeps of its files. */
    private static Set<String> ofJar(Path jar) throws IOException {
        TreeSet<String> parts = new TreeSet<>();
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            for (Enumeration<? extends ZipEntry> all = file.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                parts.add(entry.getName() + ' ' + entry.getSize() + ' ' + entry.getCrc());
            }
        }
        return parts;
    }

    /** Code that was just compiled, as in tests. */
    private static Set<String> ofFolder(Path classes) throws IOException {
        TreeSet<String> parts = new TreeSet<>();
        try (Stream<Path> paths = Files.walk(classes)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
                if (attributes.isRegularFile()) {
                    parts.add(classes.relativize(path) + " " + attributes.size() + ' ' + attributes.lastModifiedTime());
                }
            }
        }
        return parts;
    }
}
