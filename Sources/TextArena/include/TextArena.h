#pragma once

#include <stddef.h>

/// Makes room on this thread for what one text needs until it is closed; others may be opened before.
void text_arena_open(void);

/// Gives back all that was taken on this thread since the first opening, once as many are closed as were opened.
void text_arena_close(void);

/// Room of zeros for so many things of a size, while an arena is open on this thread. Never none: a process without memory
/// ends.
void *text_arena_calloc(size_t count, size_t size);

/// The same things in room of another size.
void *text_arena_realloc(void *room, size_t size);

/// Takes room back at once if it is large or was the last to be taken; else closing does.
void text_arena_free(void *room);
