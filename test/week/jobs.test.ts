import { describe, expect, it } from 'vitest';
import * as draw from '../../src/random/purposes.js';
import { searchAndHire } from '../../src/week/search.js';
import { work } from '../../src/week/work.js';
import { grades } from '../../src/world/jobs.js';
import { stigmaOf } from '../../src/world/meetEmployer.js';
import { beforeAndAfter, decisionsOf, differing, everybody, live, measured, ofEmployers } from '../support/living.js';
import { ipsTeam, smallWorld, type Part } from '../support/scenarios.js';

/** Jobs are got easily and end for no reason but those a test names. */
const easy = { parameters: { search: { own: 2.5 }, offer: { intercept: 2 }, acceptance: { base: 2 }, job: { ending: 0, layoff: 0, temporary: 0 }, relapse: { rate: 0 }, mortality: { rate: 0 } } };

describe('Search', () => {
  it('brings no applications without own search, and no contacts without hours for employers', () => {
    const scenario = (search: object) => smallWorld({ services: [ipsTeam], parameters: { search } });
    expect(measured(scenario({ own: 0 }), 'applications')).toBe(0);
    expect(measured(scenario({ contacts: 0 }), 'employerContacts')).toBe(0);
    expect(measured(scenario({}), 'employerContacts')).toBeGreaterThan(1);
  });

  it('starts later where practical barriers stand in the way', () => {
    const applications = (barriers: number) => measured(smallWorld({ parameters: { search: { barriers } } }), 'applications');
    expect(applications(20)).toBeLessThan(0.7 * applications(0));
  });

  it('becomes known to fit better as preferences are mapped', () => {
    const preference = (mapping: number) => {
      let known = 0;
      live(smallWorld({ services: [ipsTeam], parameters: { search: { mapping } } }), ({ week, jobSeekers }) => {
        if (week === 26) known = Math.max(...jobSeekers.preference);
      });
      return known;
    };
    expect(preference(0)).toBe(0);
    expect(preference(0.5)).toBeGreaterThan(0.5);
  });
});

describe('An invitation', () => {
  const firstWeek = { weeks: 1, population: { size: 1500 }, parameters: { offer: { costFear: 0 }, invitation: { gap: 0 } } };
  const telling = (base: number, ...changes: Part[]) => decisionsOf(smallWorld(firstWeek, { parameters: { disclosure: { base, selfStigma: 0 } } }, ...changes), draw.invitation);

  it('goes less often to disclosed applicants than to undisclosed ones', () => {
    const [silent, open] = [telling(-4), telling(4)];
    let lower = 0;
    for (const [who, { p }] of open) {
      if (!silent.has(who)) continue;
      // Where the draw lies above the best chance that the person has anywhere, that chance is heard in both worlds.
      expect(p).toBeLessThanOrEqual(silent.get(who)!.p);
      if (p < silent.get(who)!.p) lower += 1;
    }
    expect(lower).toBeGreaterThan(40);
  });

  it('comes as often to disclosed applicants where there is neither stigma nor fear of cost', () => {
    const harmless = { parameters: { invitation: { stigma: 0, costFear: 0, substance: 0 } } };
    const [silent, open] = [telling(-4, harmless), telling(4, harmless)];
    expect(open.size).toBeGreaterThan(40);
    expect(open).toEqual(silent);
  });

  it('is likelier with skill, with history and in a tight market', () => {
    const chances = (change: Part) => {
      const decisions = [...telling(-4, change).values()];
      return decisions.reduce((sum, { p }) => sum + p, 0) / decisions.length;
    };
    const ordinary = chances({});
    expect(chances({ parameters: { skill: { start: 0.8 } } })).toBeGreaterThan(ordinary);
    expect(chances({ population: { workHistory: { mean: 0.7 } } })).toBeGreaterThan(ordinary);
    expect(chances({ labourMarket: { urban: { unemployment: { mean: 0.1 } }, rural: { unemployment: { mean: 0.1 } } } })).toBeLessThan(ordinary);
  });

  it('makes a stranger’s door open more often when a trusted contact person takes the fear of cost away', () => {
    const contacts = (contactPerson: number) => [...decisionsOf(smallWorld({ services: [ipsTeam], weeks: 4, parameters: { invitation: { contactPerson } } }), draw.invitation)].filter(([who]) => Number(who.split(' ')[2]) >= 64);
    const [without, withRelief] = [contacts(0), new Map(contacts(1))];
    expect(without.length).toBeGreaterThan(20);
    expect(without[0]![1].p).toBeLessThanOrEqual(withRelief.get(without[0]![0])!.p);
    expect(without.some(([who, { p }]) => (withRelief.get(who)?.p ?? 0) > p)).toBe(true);
  });
});

describe('A hire', () => {
  it('agreed in week t starts in week t + 1', () => {
    let hired = 0;
    const phases = beforeAndAfter(searchAndHire, (world, i) => world.jobs.grade[i]!, (world, i, was) => {
      if (was !== 0 || world.jobs.grade[i] === 0) return;
      expect(world.jobs.startWeek[i]).toBe(world.week + 1);
      expect(world.accounts.firstCompetitive[i]! <= world.week).toBe(true);
      hired += 1;
    });
    const last = new Map<number, number>();
    live(smallWorld(easy), (world) => {
      for (const i of everybody(world)) {
        if (world.jobs.grade[i] === 0) continue;
        const agreed = world.jobs.startWeek[i]! > world.week;
        if (agreed) expect([world.jobs.tenure[i], world.accounts.weeksWorked[i]]).toEqual([0, last.get(i) ?? 0]);
        if (!agreed && world.jobs.spell[i] === 0) expect(world.accounts.firstCompetitive[i]).toBe(world.jobs.startWeek[i]);
        last.set(i, world.accounts.weeksWorked[i]!);
      }
    }, { phases });
    expect(hired).toBeGreaterThan(40);
  });

  it('of a frail person is as likely as of others where that reading is switched off', () => {
    const scenario = (frailty: number) => smallWorld({ parameters: { offer: { frailty }, heterogeneity: { frailty: false } } });
    expect(differing(scenario(0), live(scenario(0)), live(scenario(3)))).toEqual([]);
  });

  it('with a wage subsidy is subsidised first and competitive after, for as long as the subsidy lasts', () => {
    const weeks = 6;
    const subsidised = new Map<string, number>();
    const after = new Set<string>();
    live(smallWorld(easy, { weeks: 40, services: [ipsTeam], instruments: [{ id: 'wage-subsidy', share: 1, weeks }], parameters: { search: { own: 0 }, disclosure: { consent: 6, alliance: 0 } } }), (world) => {
      for (const i of everybody(world)) {
        if (world.jobs.grade[i] === 0 || world.jobs.startWeek[i]! > world.week) continue;
        const job = `${i} ${world.jobs.spell[i]}`;
        if (world.jobs.grade[i] === grades.subsidised) {
          expect(after.has(job)).toBe(false);
          subsidised.set(job, (subsidised.get(job) ?? 0) + 1);
        } else after.add(job);
      }
    });
    expect(after.size).toBeGreaterThan(20);
    expect([...new Set([...after].map((job) => subsidised.get(job) ?? 0))]).toEqual([weeks]);
  });
});

describe('A job', () => {
  it('on a temporary contract ends by its length', () => {
    const lengths = new Map<string, number>();
    let ended = 0;
    const phases = beforeAndAfter(work, (world, i) => ({ job: `${i} ${world.jobs.spell[i]}`, grade: world.jobs.grade[i]!, endings: world.accounts.endedTemporary[i]! }), (world, i, was) => {
      if (was.grade === 0 || world.jobs.grade[i] !== 0) return;
      const worked = world.week - world.jobs.startWeek[i]! + 1;
      expect(worked).toBe(lengths.get(was.job));
      expect(world.accounts.endedTemporary[i]).toBe(was.endings + 1);
      ended += 1;
    });
    live(smallWorld(easy, { parameters: { job: { temporary: 1, contract: 5 } } }), (world) => {
      for (const i of everybody(world)) if (world.jobs.grade[i] !== 0 && world.jobs.startWeek[i]! > world.week) lengths.set(`${i} ${world.jobs.spell[i]}`, world.jobs.contractWeeks[i]!);
    }, { phases });
    expect(ended).toBeGreaterThan(40);
    expect(new Set(lengths.values()).size).toBeGreaterThan(3);
  });

  it('does not end where nothing ends it, and ends in the four ways where something does', () => {
    const endings = ['endedQuit', 'endedDismissed', 'endedTemporary', 'endedLaidOff'] as const;
    expect(measured(smallWorld(easy), 'jobs')).toBeGreaterThan(0.3);
    for (const ending of endings) expect(measured(smallWorld(easy), ending)).toBe(0);
    const all = smallWorld({ population: { size: 400 }, parameters: { offer: { intercept: 2 }, job: { ending: 0.08, layoff: 0.01, temporary: 0.4, contract: 8 } } });
    const shares = endings.map((ending) => measured(all, ending));
    for (const share of shares) expect(share).toBeGreaterThan(0.01);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('lasts longer with support, with fit and with tenure', () => {
    const tenure = (job: Part) => measured(smallWorld({ weeks: 52, population: { size: 300 }, services: [{ ...ipsTeam, staff: { count: 15, caseload: 20 } }], parameters: { offer: { intercept: 2 }, job: { ending: 0.08, ...job } } }), 'firstTenure');
    expect(tenure({ support: -2 })).toBeGreaterThan(tenure({ support: 0 }));
    expect(tenure({ floor: 0.1, tenure: 4 })).toBeGreaterThan(tenure({ floor: 1 }));
  });

  it('is kept on sick leave until the person returns or the employer has waited long enough', () => {
    const atLeave = { population: { employed: 1, sickListed: 1 }, parameters: { relapse: { rate: 0 }, mortality: { rate: 0 }, job: { layoff: 0, ending: 0 } } };
    const of = (job: Part, measure: string) => measured(smallWorld(atLeave, { parameters: { job } }), measure);
    expect(of({ returnPerWeek: 0, sickLeaveWeeks: 260 }, 'returnedToOwnJob')).toBe(0);
    expect(of({ returnPerWeek: 0.5, sickLeaveWeeks: 260 }, 'returnedToOwnJob')).toBeGreaterThan(0.8);
    expect(of({ returnPerWeek: 0, sickLeaveWeeks: 4 }, 'jobKept')).toBeLessThan(0.1);
    expect(of({ returnPerWeek: 0, sickLeaveWeeks: 260 }, 'jobKept')).toBeGreaterThan(0.8);
    expect(of({ returnPerWeek: 0, sickLeaveWeeks: 260 }, 'weeksAbsent')).toBeGreaterThan(20);
  });
});

describe('Employers', () => {
  const supported = { services: [ipsTeam], employers: { count: 40 }, parameters: { disclosure: { consent: 6, alliance: 0 }, employerLearning: { halfLife: 100_000 } } };

  it('soften after a supported hire that is kept, and never where that is switched off', () => {
    const learned = (hire: number) => {
      let attitudes: number[] = [];
      let kept = 0;
      live(smallWorld(easy, { weeks: 52 }, supported, { parameters: { employerLearning: { hire } } }), (world) => {
        const { jobs } = world;
        attitudes = ofEmployers(world, 'attitude');
        const first = ofEmployers(world, 'stigma');
        attitudes.forEach((attitude, e) => {
          if (attitude > 0) expect(stigmaOf(world, e)).toBeLessThanOrEqual(first[e]!);
        });
        for (const i of everybody(world)) {
          if (jobs.grade[i] === 0 || jobs.provider[i]! < 0 || jobs.tenure[i]! < 16 || jobs.absent[i] === 1) continue;
          expect(attitudes[jobs.employer[i]!]!).toBeGreaterThan(hire === 0 ? -1e-9 : 0.03);
          kept += 1;
        }
      });
      expect(kept).toBeGreaterThan(20);
      return attitudes;
    };
    const attitudes = learned(0.07);
    expect(attitudes.filter((attitude) => attitude > 0.05).length).toBeGreaterThan(10);
    expect(Math.min(...attitudes)).toBe(0);
    expect(learned(0).every((attitude) => attitude === 0)).toBe(true);
  });

  it('harden after a bad ending with nobody to call, and the whole agency loses reputation', () => {
    const bad = (employerLearning: Part) => {
      let seen = { hardened: 0, attitude: 0, reputation: 1 };
      live(smallWorld(supported, { weeks: 52, population: { size: 300 } }, { parameters: { offer: { intercept: 2 }, job: { ending: 0.1, naturalSupport: 0, support: 0 }, employerLearning }, programmes: [{ id: 'ips', followAlong: { weeks: 0 } }] }), (world) => {
        const { services } = world;
        const attitudes = ofEmployers(world, 'attitude');
        seen = { hardened: attitudes.filter((attitude) => attitude < 0).length, attitude: Math.min(...attitudes), reputation: services.reputation[services.agency[0]!]! };
      });
      return seen;
    };
    const learned = bad({ badEnding: 0.05, reputation: 0.02 });
    expect(learned.hardened).toBeGreaterThan(1);
    expect(learned.attitude).toBeLessThan(-0.04);
    expect(learned.reputation).toBeLessThan(0.99);
    expect(bad({ badEnding: 0, reputation: 0, hire: 0 })).toEqual({ hardened: 0, attitude: 0, reputation: 1 });
  });

  it('forget as time goes by, whether or not anybody met them since', () => {
    // All contact ends in the first year; a year later half has been forgotten four times.
    const passed = { weeks: 104, services: [{ ...ipsTeam, fundingWeeks: 20 }], parameters: { search: { own: 0 }, job: { temporary: 1, contract: 8 } } };
    const stigma = (employerLearning: Part) => measured(smallWorld(easy, supported, passed, { parameters: { employerLearning } }), 'employerStigma');
    const [unmoved, kept, forgotten] = [stigma({ hire: 0 }), stigma({ hire: 0.5, halfLife: 100_000 }), stigma({ hire: 0.5, halfLife: 13 })];
    expect(kept).toBeLessThan(unmoved - 0.02);
    expect(unmoved - forgotten).toBeLessThan(0.15 * (unmoved - kept));
  });

  it('take nobody on beyond their openings', () => {
    const scenario = (openings: Part) => smallWorld(easy, { employers: { count: 10, openings }, weeks: 12 });
    expect(measured(scenario({ least: 0, perPosition: 0 }), 'jobs')).toBe(0);
    expect(measured(scenario({ least: 1, perPosition: 0 }), 'jobs') * 120).toBeLessThanOrEqual(10);
    expect(measured(scenario({ least: 100, perPosition: 0 }), 'jobs') * 120).toBeGreaterThan(10);
  });

  it('take on as many supported people at one time as they have slots', () => {
    live(smallWorld(easy, supported, { weeks: 52, employers: { count: 6, openings: { least: 50 }, supportedSlots: { least: 2, perPosition: 0 } } }), (world) => {
      expect(Math.max(...ofEmployers(world, 'supported'))).toBeLessThanOrEqual(2);
    });
  });

  it('of a village hire their kin only, where they do', () => {
    const rural = (kinOnly: number) => measured(smallWorld(easy, { population: { rural: 1 }, employers: { kinOnly }, parameters: { search: { kinNetwork: 0 } } }), 'jobs');
    expect(rural(1)).toBeLessThan(0.1);
    expect(rural(0)).toBeGreaterThan(0.3);
  });

  it('think better of people with illness for a while after a campaign', () => {
    const stigma = (level: number, weeks = 1000) => measured(smallWorld({ instruments: [{ id: 'contact-campaign', share: 1, level, weeks }] }), 'employerStigma');
    expect(stigma(0.5)).toBeLessThan(0.7 * stigma(0));
    expect(stigma(0.5, 2)).toBeGreaterThan(0.95 * stigma(0));
  });
});
