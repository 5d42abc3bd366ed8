2857 bytes
