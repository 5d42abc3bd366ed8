2793 bytes
