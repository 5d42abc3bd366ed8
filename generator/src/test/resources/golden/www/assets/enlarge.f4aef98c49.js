2314 bytes
