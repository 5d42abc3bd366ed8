967 bytes
