// Memory for the trees of the Markdown library: one behind the other in large pieces, given back all at once. It is C because
// each thread has its own, for which Swift has no word that costs nothing. A tree has hundreds of nodes; to ask the system for
// each and to give each back took a fifth of reading a text.

#include "TextArena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// What stands before all room; keeps it aligned for anything.
typedef struct {
    _Alignas(max_align_t) size_t size;
} room_head;

/// A piece of memory for many small things.
typedef struct piece {
    struct piece *before;
    _Alignas(max_align_t) uint8_t bytes[];
} piece;

/// Something large, in a ring with the others. What is large is given back at once, so that a text that makes the library
/// copy a long line again and again does not fill the memory with copies.
typedef struct large {
    struct large *before, *behind;
    room_head head;
} large;

enum { piece_size = 64 << 10, largest_small = 4 << 10 };

static _Thread_local struct {
    int openings;
    /// The piece that is being filled.
    piece *piece;
    /// Where its free room begins, and how much there is.
    uint8_t *next;
    size_t rest;
    large *larges;
} arena;

static size_t rounded(size_t size) {
    const size_t unit = _Alignof(max_align_t);
    return (size + unit - 1) & ~(unit - 1);
}

static void *taken(void *memory) {
    if (!memory) abort();
    return memory;
}

static room_head *head_of(void *room) { return (room_head *)room - 1; }

static large *large_of(void *room) { return (large *)((uint8_t *)head_of(room) - offsetof(large, head)); }

static void *take_large(size_t size) {
    if (size > SIZE_MAX - sizeof(large)) abort();
    large *new = taken(calloc(1, sizeof(large) + size));
    new->head.size = size;
    new->behind = arena.larges;
    if (arena.larges) arena.larges->before = new;
    arena.larges = new;
    return &new->head + 1;
}

static void free_large(large *old) {
    if (old->behind) old->behind->before = old->before;
    if (old->before) old->before->behind = old->behind;
    else arena.larges = old->behind;
    free(old);
}

/// Room that nothing was written to yet.
static void *take_small(size_t size) {
    const size_t whole = sizeof(room_head) + size;
    if (arena.rest < whole) {
        piece *new = taken(malloc(piece_size));
        new->before = arena.piece;
        arena.piece = new;
        arena.next = new->bytes;
        arena.rest = piece_size - sizeof(piece);
    }
    room_head *head = (room_head *)arena.next;
    head->size = size;
    arena.next += whole;
    arena.rest -= whole;
    return head + 1;
}

static int is_last(void *room) { return (uint8_t *)room + head_of(room)->size == arena.next; }

void text_arena_open(void) { arena.openings += 1; }

void text_arena_close(void) {
    arena.openings -= 1;
    if (arena.openings > 0) return;
    while (arena.larges) free_large(arena.larges);
    while (arena.piece) {
        piece *before = arena.piece->before;
        free(arena.piece);
        arena.piece = before;
    }
    arena.next = NULL;
    arena.rest = 0;
}

void *text_arena_calloc(size_t count, size_t size) {
    size_t whole;
    if (__builtin_mul_overflow(count, size, &whole) || whole > SIZE_MAX / 2) abort();
    whole = rounded(whole);
    if (whole > largest_small) return take_large(whole);
    return memset(take_small(whole), 0, whole);
}

void *text_arena_realloc(void *room, size_t size) {
    if (!room) return text_arena_calloc(1, size);
    if (size > SIZE_MAX / 2) abort();
    const size_t known = head_of(room)->size, whole = rounded(size);
    if (whole <= known) return room;
    if (whole <= largest_small && is_last(room) && arena.rest >= whole - known) {
        head_of(room)->size = whole;
        arena.next += whole - known;
        arena.rest -= whole - known;
        return room;
    }
    void *new = memcpy(whole > largest_small ? take_large(whole) : take_small(whole), room, known);
    text_arena_free(room);
    return new;
}

void text_arena_free(void *room) {
    if (!room) return;
    const size_t size = head_of(room)->size;
    if (size > largest_small) {
        free_large(large_of(room));
    } else if (is_last(room)) {
        arena.next -= sizeof(room_head) + size;
        arena.rest += sizeof(room_head) + size;
    }
}
