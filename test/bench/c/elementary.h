/* exp, log and their relatives exactly as in src/statistics, so that both programs have the same bits. */
#ifndef ELEMENTARY_H
#define ELEMENTARY_H

/* Tables that the engine works out with long whole numbers; they come with the world. */
struct tables { double rootHigh[128], rootLow[128], inverse[129], logHigh[129], logLow[129], scale[2046]; };
extern struct tables tables;

/* Fills what of the tables needs no long numbers. */
void prepareTables(void);

double expOf(double x);
double expm1Of(double x);
double logOf(double x);
double log1pOf(double x);
double logGammaOf(double x);
double normalQuantile(double p);

static inline double logistic(double z) { return 1 / (1 + expOf(-z)); }
/* Probability that something of a constant rate happens at least once. */
static inline double probabilityOfRate(double rate) { return -expm1Of(-rate); }

#endif
