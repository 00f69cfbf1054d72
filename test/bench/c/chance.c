#include "chance.h"
#include <math.h>
#include "elementary.h"

struct key key;

static inline uint32_t turned(uint32_t x, int by) { return x << by | x >> (32 - by); }

/* Two rounds of two mixes each. */
#define ROUNDS(a, b, c, d) \
  x0 += x1; x1 = turned(x1, a) ^ x0; x2 += x3; x3 = turned(x3, b) ^ x2; \
  x0 += x3; x3 = turned(x3, c) ^ x0; x2 += x1; x1 = turned(x1, d) ^ x2;
#define ADD_KEY(a, b, c, d, count) x0 += a; x1 += b; x2 += c; x3 += d + count;

struct block blockIn(int weekOfDraw, int purpose, int32_t entity, int32_t index) {
  const uint32_t phase = (uint32_t)purpose >> 2 & 255;
  const uint32_t k0 = (uint32_t)key.low, k1 = (uint32_t)key.high, k2 = (uint32_t)key.replication, k3 = (uint32_t)purpose >> 10;
  const uint32_t k4 = 0x1bd11bda ^ k0 ^ k1 ^ k2 ^ k3;
  uint32_t x0 = (uint32_t)entity + k0, x1 = (uint32_t)weekOfDraw + k1, x2 = phase + k2, x3 = (uint32_t)index + k3;
  ROUNDS(10, 26, 11, 21) ROUNDS(13, 27, 23, 5) ADD_KEY(k1, k2, k3, k4, 1)
  ROUNDS(6, 20, 17, 11) ROUNDS(25, 10, 18, 20) ADD_KEY(k2, k3, k4, k0, 2)
  ROUNDS(10, 26, 11, 21) ROUNDS(13, 27, 23, 5) ADD_KEY(k3, k4, k0, k1, 3)
  ROUNDS(6, 20, 17, 11) ROUNDS(25, 10, 18, 20) ADD_KEY(k4, k0, k1, k2, 4)
  ROUNDS(10, 26, 11, 21) ROUNDS(13, 27, 23, 5) ADD_KEY(k0, k1, k2, k3, 5)
  return (struct block){{x0, x1, x2, x3}};
}

double normalOf(uint32_t word) { return normalQuantile(toUniform(word)); }

int geometricFromWord(uint32_t word, double meanWeeks) {
  return 1 + (int)floor(logOf(toUniform(~word)) / log1pOf(-1 / meanWeeks));
}

int poissonFromWord(uint32_t word, double mean) {
  const double u = toUniform(word);
  int count = 0;
  double probability = expOf(-mean);
  double below = probability;
  while (u > below) {
    count += 1;
    probability *= mean / count;
    below += probability;
  }
  return count;
}

/* Hörmann's PTRS from a mean of 10 on (src/random/poisson.ts). */
double poissonAtStart(int purpose, int32_t entity, int32_t index, double mean) {
  struct block block = blockIn(0, purpose, entity, index);
  if (mean < 10) return poissonFromWord(block.word[0], mean);
  const double logMean = logOf(mean);
  const double b = 0.931 + 2.53 * sqrt(mean);
  const double a = -0.059 + 0.02483 * b;
  const double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const double accepted = 0.9277 - 3.6224 / (b - 2);
  for (int lane = 0;; lane += 2) {
    if (lane == 4) {
      lane = 0;
      index += 1;
      block = blockIn(0, purpose, entity, index);
    }
    const double u = toUniform(block.word[lane]) - 0.5;
    const double v = toUniform(block.word[lane + 1]);
    const double distance = 0.5 - fabs(u);
    const double count = floor((2 * a / distance + b) * u + mean + 0.43);
    if (distance >= 0.07 && v <= accepted) return count;
    if (count < 0 || (distance < 0.013 && v > distance)) continue;
    const double height = logOf(v * inverseAlpha / (a / (distance * distance) + b));
    if (height <= count * logMean - mean - logGammaOf(count + 1)) return count;
  }
}
