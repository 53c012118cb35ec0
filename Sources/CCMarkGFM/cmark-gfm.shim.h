// The headers of libcmark-gfm that the Markdown reader uses (Debian: libcmark-gfm-dev, libcmark-gfm-extensions-dev).
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

// Adds the special characters of a parser's extensions to the tables of the library, or takes them out. The library
// exports it, but only headers that it does not install declare it.
void cmark_manage_extensions_special_characters(cmark_parser *parser, int add);
