#include "elementary.h"
#include <math.h>
#include <stdint.h>
#include <string.h>

struct tables tables;

#define STEPS_PER_UNIT 184.6649652337873
#define STEP_HIGH 0.0054152123482253955
#define STEP_LOW -1.0082281460997769e-13
#define TO_NEAREST 6755399441055744.0
#define LN2_HIGH 0.6931471805598903
#define LN2_LOW 5.497923018708371e-14
#define FIRST_HALVED 53

void prepareTables(void) {
  tables.scale[1022] = 1;
  for (int k = 1; k <= 1023; k += 1) tables.scale[1022 + k] = tables.scale[1021 + k] * 2;
  for (int k = 1; k <= 1022; k += 1) tables.scale[1022 - k] = tables.scale[1023 - k] / 2;
  for (int j = 0; j <= 128; j += 1) tables.inverse[j] = floor(4096.0 * 128 / (128 + j) + 0.5) / 4096;
}

/* x = whole steps of ln 2 / 128 and a rest, whose e^r - 1 it returns (src/statistics/exp.ts). */
static inline double restOf(double x, int *whole) {
  const double n = x * STEPS_PER_UNIT + TO_NEAREST - TO_NEAREST;
  const double r = x - n * STEP_HIGH - n * STEP_LOW;
  *whole = (int)n;
  return r + r * r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120))));
}

double expOf(double x) {
  if (!(x > -746 && x < 710)) return x >= 710 ? INFINITY : x <= -746 ? 0 : NAN;
  int whole;
  const double p = restOf(x, &whole);
  const double root = tables.rootHigh[whole & 127];
  const double value = root + (tables.rootLow[whole & 127] + root * p);
  const int k = whole >> 7;
  if (x > -708 && x < 709) return value * tables.scale[k + 1022];
  return value * tables.scale[(k >> 1) + 1022] * tables.scale[k - (k >> 1) + 1022];
}

double expm1Of(double x) {
  if (!(x > -40 && x < 709)) return x <= -40 ? -1 : expOf(x) - 1;
  if (x == 0) return x;
  int whole;
  const double p = restOf(x, &whole);
  const double root = tables.rootHigh[whole & 127];
  const double scale = tables.scale[(whole >> 7) + 1022];
  return (scale * root - 1) + scale * (tables.rootLow[whole & 127] + root * p);
}

/* src/statistics/log.ts */
double logOf(double x) {
  if (!(x >= 2.2250738585072014e-308 && x < INFINITY)) {
    if (x > 0 && x < 1) return logOf(x * 18014398509481984.0) - 54 * LN2_HIGH - 54 * LN2_LOW;
    return x == 0 ? -INFINITY : x > 0 ? x : NAN;
  }
  uint64_t bits;
  memcpy(&bits, &x, sizeof bits);
  const int32_t high = (int32_t)(bits >> 32);
  const uint32_t low = (uint32_t)bits;
  const int mantissa = high & 0xfffff;
  const int j = (mantissa + 4096) >> 13;
  const int k = ((high + 0x100000 - (FIRST_HALVED * 8192 - 4096)) >> 20) - 1023;
  const double inverse = tables.inverse[j];
  const double r = ((1 + mantissa * 9.5367431640625e-7) * inverse - 1) + low * 2.220446049250313e-16 * inverse;
  const double curve = r * r * (-1.0 / 2 + r * (1.0 / 3 + r * (-1.0 / 4 + r * (1.0 / 5 + r * (-1.0 / 6 + r * (1.0 / 7))))));
  const double base = k * LN2_HIGH + tables.logHigh[j];
  const double sum = base + r;
  return sum + (base - sum + r + (k * LN2_LOW + tables.logLow[j] + curve));
}

double log1pOf(double x) {
  const double u = 1 + x;
  if (u == 1) return x;
  if (!(u > 0 && u < INFINITY)) return logOf(u);
  return logOf(u) + (x - (u - 1)) / u;
}

/* src/statistics/gammaFunctions.ts */
double logGammaOf(double x) {
  if (!(x > 0 && x < 1e305)) return x >= 0 ? INFINITY : NAN;
  double product = 1;
  double y = x;
  while (y < 9) {
    product *= y;
    y += 1;
  }
  const double w = 1 / (y * y);
  const double rest = (1.0 / 12 - w * (1.0 / 360 - w * (1.0 / 1260 - w * (1.0 / 1680 - w * (1.0 / 1188 - w * (691.0 / 360360 - w * (1.0 / 156))))))) / y;
  return (y - 0.5) * logOf(y) - y + 0.9189385332046728 + rest - (product == 1 ? 0 : logOf(product));
}

static double nearTail(double r) {
  return (((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r + 0.24178072517745061177) * r
    + 1.27045825245236838258) * r + 3.64784832476320460504) * r + 5.7694972214606914055) * r + 4.6303378461565452959) * r
    + 1.42343711074968357734)
    / (((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 0.0151986665636164571966) * r
    + 0.14810397642748007459) * r + 0.68976733498510000455) * r + 1.6763848301838038494) * r + 2.05319162663775882187) * r
    + 1);
}

static double farTail(double r) {
  return (((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 0.0012426609473880784386) * r
    + 0.026532189526576123093) * r + 0.29656057182850489123) * r + 1.7848265399172913358) * r + 5.4637849111641143699) * r
    + 6.6579046435011037772)
    / (((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r
    + 7.868691311456132591e-4) * r + 0.0148753612908506148525) * r + 0.13692988092273580531) * r + 0.59983220655588793769)
    * r + 1);
}

/* Wichura's AS 241 (src/statistics/normal.ts) */
double normalQuantile(double p) {
  const double q = p - 0.5;
  if (q >= -0.425 && q <= 0.425) {
    const double r = 0.180625 - q * q;
    return q * (((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r
      + 45921.953931549871457) * r + 13731.693765509461125) * r + 1971.5909503065514427) * r + 133.14166789178437745) * r
      + 3.387132872796366608)
      / (((((((5226.495278852545925 * r + 28729.085735721942674) * r + 39307.89580009271061) * r
      + 21213.794301586595867) * r + 5394.1960214247511077) * r + 687.1870074920579083) * r + 42.313330701600911252) * r
      + 1);
  }
  const double tail = q < 0 ? p : 1 - p;
  if (!(tail > 0)) return tail == 0 ? (q < 0 ? -INFINITY : INFINITY) : NAN;
  const double r = sqrt(-logOf(tail));
  const double z = r <= 5 ? nearTail(r - 1.6) : farTail(r - 5);
  return q < 0 ? -z : z;
}
