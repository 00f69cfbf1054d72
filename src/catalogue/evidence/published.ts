/** All published trials, in the order of the evidence: North America, Asia and Australia, Europe. */
import type { PublishedTrial } from './trial.js';
import { burns2007Eqolise } from './trials/europe.js';
import { reme2019Norway, reme2019Norway18m, sveinsdottir2020Seed } from './trials/norway.js';
import { bond2007Chicago, drake1999Dc } from './trials/washington-chicago.js';

export const publishedTrials: readonly PublishedTrial[] = [drake1999Dc, bond2007Chicago, burns2007Eqolise, reme2019Norway, reme2019Norway18m, sveinsdottir2020Seed];
