/* The file by which the engine hands over a world, and the one by which it gets it back. */
#ifndef DUMP_H
#define DUMP_H

#include <stdint.h>

/* A column: its name, its numbers (`at`, or `*pointer` where memory is taken by what the file holds), and whether the weeks may change it. */
struct column { const char *name; void *at; void **pointer; uint32_t kind, size, room; int isState; uint32_t count; };
extern struct column columns[];
extern const int columnCount;

/* Reads a file into memory. What is wrong with the input ends the program with a message and code 2. */
void readDump(const char *path);
/* Fills all arrays from that memory: the world as it was at the start; refuses one that has on what is not lived here. */
void layOut(void);
/* Writes all columns as they are now. */
void writeDump(const char *path);

#endif
