package dev.broadsheet.images;

/** How many scans a JPEG has (ITU-T T.81, B.2.3), by its markers alone. */
final class JpegScans {
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_WITHOUT_LENGTH = 0xD0;
    private static final int LAST_WITHOUT_LENGTH = 0xD9;

    private JpegScans() {}

    static int count(byte[] file) {
        int scans = 0;
        int at = 2;
        while (at + 3 < file.length) {
            int marker = file[at + 1] & 255;
            if ((file[at] & 255) != 0xFF || marker == 0 || marker == 0xFF) {
                at++;
            } else if (marker >= FIRST_WITHOUT_LENGTH && marker <= LAST_WITHOUT_LENGTH) {
                at += 2;
            } else {
                scans += marker == START_OF_SCAN ? 1 : 0;
                at += 2 + Math.max(2, ((file[at + 2] & 255) << 8) | (file[at + 3] & 255));
            }
        }
        return scans;
    }
}
