/* The end of jobs, week by week. */
#ifndef ENDINGS_H
#define ENDINGS_H

#include "chance.h"
#include "phases.h"

/* What the labour market of a region does to endings: the layoff rate, and the factor on quits. */
struct market { double layoff, quits; };

/* What the highest possible rate of an ending is made of, the same for everybody in a week. */
struct bounds { struct market market[REGION_COUNT]; double late, fromSickBed, byStigma; };
struct bounds boundsOfEndings(void);

/* The job may end this week; `block` holds the draws of its week. */
void mayEndJob(int i, const struct block *block, const struct bounds *bounds);

#endif
