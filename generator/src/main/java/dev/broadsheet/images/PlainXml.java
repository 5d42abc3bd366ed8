package dev.broadsheet.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Java's own reader of XML, which here resolves no entity and opens no other file. It is given characters and never bytes:
 * what is wrong with bytes, it says on stderr.
 */
final class PlainXml {
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private PlainXml() {}

    static XMLStreamReader of(byte[] xml) throws XMLStreamException {
        return of(decoded(xml));
    }

    static XMLStreamReader of(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(xml));
    }

    /** By its mark or by what its first line says (XML 1.0, appendix F), else UTF-8. */
    private static String decoded(byte[] xml) throws XMLStreamException {
        int mark = 0;
        Charset charset = UTF_8;
        if (begins(xml, 0xFE, 0xFF) || begins(xml, 0xFF, 0xFE)) {
            charset = begins(xml, 0xFE) ? UTF_16BE : UTF_16LE;
            mark = 2;
        } else if (begins(xml, 0xEF, 0xBB, 0xBF)) {
            mark = 3;
        } else {
            Matcher said = ENCODING.matcher(new String(xml, 0, Math.min(xml.length, 200), ISO_8859_1));
            try {
                charset = said.find() ? Charset.forName(said.group(1)) : UTF_8;
            } catch (IllegalArgumentException e) {
                throw new XMLStreamException("no such encoding", e);
            }
        }
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(xml, mark, xml.length - mark))
                    .toString();
        } catch (CharacterCodingException | UnsupportedOperationException e) {
            throw new XMLStreamException("not in its encoding", e);
        }
    }

    private static boolean begins(byte[] bytes, int... marks) {
        for (int i = 0; i < marks.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != marks[i]) {
                return false;
            }
        }
        return true;
    }
}
