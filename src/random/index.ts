// From a seed to random words.
export { seedWords } from './seed.js';
export { threefry4x32 } from './threefry.js';
export { type Words } from './words.js';
export { toUniform } from './uniform.js';

// From one word to a number, by inversion: a larger word gives a larger number.
export { normal } from './normal.js';
export { exponential } from './exponential.js';
export { geometricFromWord } from './geometric.js';
export { poissonFromWord } from './poisson.js';
export { binomialFromWord } from './binomial.js';

// From as many words as it takes.
export { poisson } from './poisson.js';
export { binomial } from './binomial.js';
export { gamma } from './gamma.js';
export { beta, betaFromMoments, type BetaShapes } from './beta.js';
