/** All published trials: North America, then Asia and Australia, then Europe; Norway last. */
import type { PublishedTrial } from './trial.js';
import { killackey2008, killackey2019 } from './trials/australia.js';
import { nuechterlein2020Ucla, twamley2012 } from './trials/california.js';
import { erickson2021Vancouver, latimer2006Montreal, poremski2017Homeless } from './trials/canada.js';
import { christensen2019Denmark, hellstrom2017Ipsma } from './trials/denmark.js';
import { oshima2014Japan, tsang2009Hk, tsang2010Hk, zhang2017China } from './trials/east-asia.js';
import { burns2007Eqolise } from './trials/europe.js';
import { drake1996Nh, mueser2004Hartford } from './trials/new-england.js';
import { falkum2017Jump, linnemorkenIpspain, reme2015Awac } from './trials/norway-others.js';
import { reme2019Norway, reme2019Norway18m, sveinsdottir2020Seed } from './trials/norway.js';
import { bond2015YoungPooled, bond20124rctPooled } from './trials/pooled.js';
import { cook2005Eidp, cook2016Eidp13y, lehman2002Baltimore } from './trials/several-states.js';
import { bejerholm2015Malmo, bejerholm2017Ies } from './trials/sweden.js';
import { hoffmann2012Bern, hoffmann2014Bern5y } from './trials/switzerland.js';
import { burns2015Ipslite, heslin2011Swan2y, hlt2022Uk, howard2010Swan1y, khalifa2020Forensic } from './trials/uk.js';
import { drake2013Mhts, sed2022Us } from './trials/usa-beneficiaries.js';
import { davis2018Vipstar, lepage2016Veterans, lones2017Methadone } from './trials/usa-other-people.js';
import { bond2007Chicago, bond2015Justice, drake1999Dc } from './trials/washington-chicago.js';

export const publishedTrials: readonly PublishedTrial[] = [
  drake1996Nh, drake1999Dc, lehman2002Baltimore, mueser2004Hartford, cook2005Eidp, bond2007Chicago, twamley2012, bond20124rctPooled, drake2013Mhts,
  bond2015Justice, bond2015YoungPooled, cook2016Eidp13y, lepage2016Veterans, lones2017Methadone, davis2018Vipstar, nuechterlein2020Ucla, sed2022Us,
  latimer2006Montreal, poremski2017Homeless, erickson2021Vancouver,
  killackey2008, killackey2019, tsang2009Hk, tsang2010Hk, oshima2014Japan, zhang2017China,
  burns2007Eqolise, howard2010Swan1y, heslin2011Swan2y, burns2015Ipslite, khalifa2020Forensic, hlt2022Uk, hoffmann2012Bern, hoffmann2014Bern5y,
  bejerholm2015Malmo, bejerholm2017Ies, hellstrom2017Ipsma, christensen2019Denmark,
  reme2015Awac, falkum2017Jump, linnemorkenIpspain, reme2019Norway, reme2019Norway18m, sveinsdottir2020Seed,
];
