#pragma once

#include <stddef.h>
#include <stdint.h>

/// Works blocks of 64 bytes into the eight words of a SHA-256 state (FIPS 180-4, section 6.2.2).
void sha256_blocks(uint32_t state[8], const uint8_t *bytes, size_t count);
