1048 bytes
