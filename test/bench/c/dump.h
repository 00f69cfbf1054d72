/* The file by which the engine hands over a world, and the one by which it gets it back. */
#ifndef DUMP_H
#define DUMP_H

/* Reads a file into memory and looks that it asks for nothing that is not lived here; ends the program with a message otherwise. */
void readDump(const char *path);
/* Fills all arrays from that memory: the world as it was at the start. */
void layOut(void);
/* Writes all columns as they are now. */
void writeDump(const char *path);

#endif
