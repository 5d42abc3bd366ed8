package dev.broadsheet.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebpTest {
    /** As Maven does when one build runs the plugin twice with different dependencies. */
    @Test
    void severalClassLoadersOfOneJavaEachWriteWebp() throws Exception {
        List<URL> path = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            path.add(Path.of(part).toUri().toURL());
        }
        for (int i = 0; i < 3; i++) {
            try (URLClassLoader realm =
                    new URLClassLoader(path.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
                Class<?> webp = realm.loadClass(Webp.class.getName());
                assertThat(webp).isNotSameAs(Webp.class);
                assertThat(webp.getMethod("isThere").invoke(null)).isEqualTo(true);
            }
        }
    }

    @Test
    void whereItUnpacksToIsNobodyElsesBusiness() {
        assertThat(Webp.isThere()).isTrue();
        assertThat(System.getProperty("com.luciad.imageio.webp.tmpdir")).isNull();
    }
}
