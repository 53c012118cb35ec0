// The header of zlib, which unpacks what is packed in .xlsx files (Debian: zlib1g-dev). Without its functions for files, for
// which it would take the C library's headers into this module.
#define Z_SOLO
#include <zlib.h>
