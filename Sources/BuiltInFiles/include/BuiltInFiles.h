// The files of the folder Templates/, carried inside the binary.

/// A file with its path from Templates/.
struct BuiltInFile {
    const char *path;
    const unsigned char *bytes;
    unsigned long count;
};

extern const struct BuiltInFile *const builtInFiles;
extern const unsigned long builtInFileCount;
