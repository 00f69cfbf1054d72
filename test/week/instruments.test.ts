import { describe, expect, it } from 'vitest';
import * as draw from '../../src/random/purposes.js';
import { considerOffer } from '../../src/week/hiring.js';
import { searchAndHire } from '../../src/week/search.js';
import { work } from '../../src/week/work.js';
import { fearOf } from '../../src/world/fear.js';
import { grades } from '../../src/world/jobs.js';
import { enterService } from '../../src/world/enrolment.js';
import { competenceOf, meetEmployer, stigmaOf, strainLeftBy, trustOf } from '../../src/world/meetEmployer.js';
import type { World } from '../../src/world/world.js';
import { beforeAndAfter, everybody, live, ofEmployers } from '../support/living.js';
import { ipsTeam, smallWorld, type Part } from '../support/scenarios.js';
import { lived, loaded, messageOf } from '../scenario/load-text.js';

/** Jobs are got by staff alone, who may present everybody, and are kept. */
const presenting = {
  services: [{ ...ipsTeam, staff: { count: 8, caseload: 20, leavingPerYear: 0 } }], weeks: 40,
  parameters: { relapse: { rate: 0 }, mortality: { rate: 0 }, offer: { intercept: 2 }, acceptance: { base: 2 }, search: { own: 0 }, disclosure: { consent: 6, alliance: 0 }, job: { ending: 0, layoff: 0, temporary: 0 } },
};
const logOdds = (p: number) => Math.log(p / (1 - p));

/** Looks at a settled world in which nothing has been lived yet. */
function settled<T>(look: (world: World) => T, ...changes: readonly Part[]): T {
  const seen: T[] = [];
  live(smallWorld({ weeks: 1 }, ...changes), (world) => {
    if (world.week === 0) seen.push(look(world));
  }, { phases: [] });
  return seen[0]!;
}

/** Each hire by staff in its first week. */
function hires(look: (world: World, i: number) => void, ...changes: readonly Part[]): void {
  live(smallWorld(presenting, ...changes), undefined, { phases: beforeAndAfter(searchAndHire, ({ jobs }, i) => jobs.grade[i]!, (world, i, was) => {
    if (was === 0 && world.jobs.grade[i] !== 0) look(world, i);
  }) });
}

describe('A wage subsidy', () => {
  /** What each job was week by week: the share that the subsidy paid, 0 in a competitive one. */
  function levels(instruments: readonly Part[]): string[] {
    const jobs = new Map<number, number[]>();
    live(smallWorld(presenting, { instruments }), ({ jobs: { grade, startWeek, subsidyLevel, spell }, week, jobSeekers }) => {
      for (let i = 0; i < jobSeekers.count; i += 1) {
        if (grade[i] === 0 || startWeek[i]! > week || spell[i] !== 0) continue;
        jobs.set(i, [...(jobs.get(i) ?? []), grade[i] === grades.subsidised ? Number(subsidyLevel[i]!.toFixed(3)) : 0]);
      }
    });
    return [...jobs.values()].filter((weeks) => weeks.length >= 12).map((weeks) => weeks.slice(0, 12).join(' '));
  }

  it('pays its first share for its first weeks and its later share after, then the job is competitive', () => {
    const seen = levels([{ id: 'wage-subsidy', share: 1, level: 0.6, weeks: 5, later: 0.25, laterWeeks: 3 }]);
    expect(seen.length).toBeGreaterThan(20);
    expect(new Set(seen)).toEqual(new Set(['0.6 0.6 0.6 0.6 0.6 0.25 0.25 0.25 0 0 0 0']));
  });

  it('that lasts as long as the job never leaves a competitive one', () => {
    expect(new Set(levels([{ id: 'fleksjob', share: 1 }]))).toEqual(new Set([Array(12).fill(0.5).join(' ')]));
    expect(new Set(levels([]))).toEqual(new Set([Array(12).fill(0).join(' ')]));
  });

  it('beside another one covers other people: nobody has both, and the shares add up to at most everybody', () => {
    const covered = (one: number, other: number) => {
      const counts = new Map<number, number>([[0, 0], [0.2, 0], [0.8, 0]]);
      hires(({ jobs: { subsidyLevel, grade, provider } }, i) => {
        if (provider[i]! < 0) return;
        const level = Number(subsidyLevel[i]!.toFixed(3));
        expect(grade[i]).toBe(level > 0 ? grades.subsidised : grades.competitive);
        counts.set(level, counts.get(level)! + 1);
      }, { population: { size: 400 }, services: [{ ...presenting.services[0], staff: { count: 20, caseload: 20 } }], parameters: { offer: { subsidy: 0 }, acceptance: { base: 2 }, employerLearning: { expectation: 0 }, job: { ending: 0.1 } }, instruments: [{ id: 'small', force: 'wageSubsidy', share: one, level: 0.2 }, { id: 'large', force: 'wageSubsidy', share: other, level: 0.8 }] });
      const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
      return [...counts.values()].map((n) => n / all);
    };
    const [none, small, large] = covered(0.3, 0.3);
    for (const [share, expected] of [[none, 0.4], [small, 0.3], [large, 0.3]] as const) expect(Math.abs(share! - expected)).toBeLessThan(0.12);
    const [nobody, half, otherHalf] = covered(0.8, 0.8);
    expect(nobody).toBe(0);
    for (const share of [half!, otherHalf!]) expect(Math.abs(share - 0.5)).toBeLessThan(0.12);
  });

  it('that is offered routinely makes employers expect one, and they forget when it is not offered any more', () => {
    const expected: number[] = [];
    live(smallWorld(presenting, { population: { rural: 0 }, employers: { count: 100 }, parameters: { employerLearning: { expectation: 0.05 } }, events: [{ week: 5, change: { instruments: [{ id: 'wage-subsidy', share: 1 }] } }, { week: 20, change: { instruments: [{ id: 'wage-subsidy', remove: true }] } }] }), ({ regions }) => expected.push(regions.expectation[0]!));
    expect(expected.slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
    expect(expected[19]).toBeGreaterThan(0.5);
    for (let week = 5; week < 20; week += 1) expect(expected[week]).toBeGreaterThanOrEqual(expected[week - 1]!);
    for (let week = 20; week <= 40; week += 1) expect(expected[week]).toBeLessThanOrEqual(expected[week - 1]!);
    expect(expected[40]).toBeLessThan(0.8 * expected[19]!);
  });

  it('that has been offered from the beginning is expected from the beginning', () => {
    expect(settled(({ regions }) => [...regions.expectation], { instruments: [{ id: 'wage-subsidy', share: 0.3 }, { id: 'fleksjob', share: 0.2 }] })).toEqual([0.5, 0.5]);
  });
});

/** Log-odds of an offer to the first person, presented or not, with a subsidy or not, where employers expect one as far as said. */
function offerOdds({ expectation = 0, presented = true, level = 0, symptoms = 0.5 }: { expectation?: number; presented?: boolean; level?: number; symptoms?: number }, ...changes: readonly Part[]): number {
  return settled((world) => {
    const heard: number[] = [];
    world.witness = (purpose, _who, _index, p) => {
      if (purpose === draw.offer) heard.push(logOdds(p));
    };
    enterService(world, 0, 0);
    meetEmployer(world, 0);
    world.regions.expectation.fill(expectation);
    world.jobSeekers.symptoms[0] = symptoms;
    considerOffer(world, 0, 0, 64, presented, presented, 0.3, 0.4, level);
    return heard[0]!;
  }, { services: [ipsTeam] }, ...changes);
}

describe('Where employers expect a subsidy', () => {
  const rules = { parameters: { offer: { expectation: -0.5, superCandidate: -2, subsidy: 0.6 } } };

  it('a presented candidate without one gets fewer offers, more so with symptoms', () => {
    const loss = (symptoms: number) => offerOdds({ expectation: 0.8, symptoms }, rules) - offerOdds({ symptoms }, rules);
    expect(loss(0)).toBeCloseTo(0.8 * -0.5, 9);
    expect(loss(0.5)).toBeCloseTo(0.8 * (-0.5 - 2 * 0.5), 9);
    expect(loss(1)).toBeCloseTo(0.8 * (-0.5 - 2), 9);
  });

  it('a candidate who comes with one, and one who applies without being presented, lose nothing', () => {
    expect(offerOdds({ expectation: 1, level: 0.5 }, rules)).toBeCloseTo(offerOdds({}, rules) + 0.6 * 0.5, 9);
    expect(offerOdds({ expectation: 1, presented: false }, rules)).toBe(offerOdds({ presented: false }, rules));
  });
});

describe('Protection against dismissal', () => {
  it('lowers offers by each point above two', () => {
    const at = (dismissalProtection: number) => offerOdds({}, { labourMarket: { dismissalProtection }, parameters: { offer: { protection: -0.2 } } });
    expect(at(4) - at(2)).toBeCloseTo(-0.4, 9);
    expect(at(0) - at(2)).toBeCloseTo(0.4, 9);
  });

  it('lowers dismissals, and quits not', () => {
    const ends = endings((dismissalProtection: number) => ({ labourMarket: { dismissalProtection }, parameters: { job: { protection: -0.5 } } }));
    const [loose, strict] = [ends(0), ends(6)];
    expect(strict.dismissed).toBeLessThan(0.3 * loose.dismissed);
    expect(strict.quit).toBeGreaterThan(0.8 * loose.quit);
  });
});

/** Quits and dismissals of 300 people who have a job at the start. */
function endings<T>(change: (value: T) => Part): (value: T) => { quit: number; dismissed: number } {
  return (value) => {
    const sum = (column: Int16Array) => column.reduce((all, one) => all + one, 0);
    let last = { quit: 0, dismissed: 0 };
    live(smallWorld({ population: { size: 300, employed: 1, sickListed: 0 }, parameters: { relapse: { rate: 0 }, job: { ending: 0.05, quitShare: 0.5, floor: 1, layoff: 0 }, search: { own: 0 } } }, change(value)), ({ accounts }) => (last = { quit: sum(accounts.endedQuit), dismissed: sum(accounts.endedDismissed) }));
    return last;
  };
}

describe('At the workplace', () => {
  it('a mentor gives natural support from the first day to those who are presented', () => {
    const from = (share: number) => {
      const seen: number[] = [];
      hires(({ jobs }, i) => seen.push(Number(jobs.naturalSupport[i]!.toFixed(3))), { instruments: [{ id: 'mentor', share, level: 0.4 }] });
      return seen;
    };
    expect(new Set(from(1))).toEqual(new Set([0.4]));
    expect(new Set(from(0))).toEqual(new Set([0]));
    expect(new Set(from(0.5))).toEqual(new Set([0, 0.4]));
    live(smallWorld({ instruments: [{ id: 'mentor', share: 1 }], parameters: { offer: { intercept: 2 } } }), ({ jobs, week }) => {
      jobs.grade.forEach((grade, i) => {
        if (grade !== 0 && jobs.startWeek[i]! > week) expect(jobs.naturalSupport[i]).toBe(0);
      });
    });
  });

  it('trained supervisors know more of inclusion, by a share of what is missing', () => {
    const competence = (share: number) => settled((world) => Array.from({ length: world.employers.count }, (_, e) => {
      meetEmployer(world, e);
      return competenceOf(world, e);
    }), { instruments: [{ id: 'supervisor-training', share, level: 0.4 }] });
    const [before, some, all] = [competence(0), competence(0.5), competence(1)];
    before.forEach((q, e) => {
      expect(all[e]).toBeCloseTo(q + 0.4 * (1 - q), 9);
      expect([q, all[e]]).toContain(some[e]);
    });
    const reached = some.filter((q, e) => q > before[e]!).length / before.length;
    expect(Math.abs(reached - 0.5)).toBeLessThan(0.12);
    hires((world, i) => {
      expect(world.jobs.competence[i]).toBeCloseTo(competenceOf(world, world.jobs.employer[i]!), 6);
    }, { instruments: [{ id: 'supervisor-training', share: 1 }] });
  });

  it('a manager wears out with what goes wrong only with nobody to call, and less with support from the health service', () => {
    const [strain, strainRelief, fullSupport] = [0.2, 0.05, 0.5];
    const seen = { alone: 0, called: 0, supported: 0 };
    const instruments = [{ id: 'line-manager-support', share: 0.5, level: 0.8 }];
    const called = { programmes: [{ id: 'ips', followAlong: { hours: { first: 2, firstWeeks: 8, later: 0 } } }] };
    live(smallWorld(presenting, called, { instruments, population: { size: 300 }, parameters: { job: { strain, strainRelief, fullSupport } } }), undefined, {
      phases: beforeAndAfter(work, ({ jobs }, i) => ({ strain: jobs.strain[i]!, spell: jobs.spell[i]! }), (world, i, was) => {
        const { jobs, week, jobSeekers: people } = world;
        if (jobs.grade[i] === 0 || jobs.startWeek[i]! > week || jobs.spell[i] !== was.spell) return;
        const wrong = people.overload[i]! + Math.max(0, people.symptoms[i]! - 0.5);
        const isCalled = Math.min(1, jobs.support[i]! / fullSupport);
        const left = jobs.strainLeft[i]!;
        expect(jobs.strain[i]).toBeCloseTo(was.strain + strain * wrong * (1 - isCalled) * left * (1 - was.strain) - strainRelief * was.strain, 6);
        if (isCalled === 1) expect(jobs.strain[i]).toBeLessThanOrEqual(was.strain);
        if (jobs.original[i] === 0) expect(left).toBeCloseTo(strainLeftBy(world, jobs.employer[i]!), 6);
        seen[isCalled === 1 ? 'called' : left < 1 ? 'supported' : 'alone'] += Number(wrong > 0 || isCalled === 1);
      }),
    });
    expect(Math.min(seen.alone, seen.called, seen.supported)).toBeGreaterThan(20);
  });

  it('managers of jobs that were held before the first week wear out as others do', () => {
    let most = 0;
    live(smallWorld({ population: { employed: 1, sickListed: 0, severity: { mild: 0, moderate: 0, severe: 1 } }, parameters: { job: { strain: 0.5 } } }), ({ jobs }) => (most = Math.max(most, ...jobs.strain)));
    expect(most).toBeGreaterThan(0.05);
  });

  it('a worn-out manager dismisses sooner', () => {
    const worn = { programmes: [{ id: 'ips', followAlong: { weeks: 0 } }] };
    const dismissed = (strainDismissal: number) => {
      let sum = 0;
      live(smallWorld(presenting, worn, { weeks: 78, population: { size: 300 }, services: [{ ...ipsTeam, staff: { count: 15, caseload: 20 } }], parameters: { search: { own: 3 }, job: { ending: 0.05, floor: 1, quitShare: 0.3, strain: 0.5, strainRelief: 0, strainDismissal, naturalSupport: 0 } } }), ({ accounts }) => (sum = accounts.endedDismissed.reduce((all, one) => all + one, 0)));
      return sum;
    };
    expect(dismissed(4)).toBeGreaterThan(1.15 * dismissed(0));
  });
});

describe('Among employers', () => {
  it('a network passes trust on to its members from the start', () => {
    const trusts = (share: number) => settled((world) => Array.from({ length: world.employers.count }, (_, e) => trustOf(world, e, 0)), { services: [ipsTeam], instruments: [{ id: 'employer-network', share, level: 0.5 }], parameters: { employerLearning: { trustStart: { none: 0.3, psychiatric: 0.3, welfareOffice: 0.3 } } } });
    for (const trust of trusts(0)) expect(trust).toBeCloseTo(0.3, 9);
    for (const trust of trusts(1)) expect(trust).toBeCloseTo(0.3 + 0.5 * 0.7, 9);
    expect(Math.abs(trusts(0.4).filter((trust) => trust > 0.5).length / trusts(0).length - 0.4)).toBeLessThan(0.12);
  });

  it('whom a narrow campaign reaches, a broader one reaches too, and two at once add their effects', () => {
    const stigma = (...instruments: readonly Part[]) => settled((world) => {
      for (let e = 0; e < world.employers.count; e += 1) meetEmployer(world, e);
      const first = ofEmployers(world, 'stigma');
      return first.map((g, e) => stigmaOf(world, e) / g);
    }, { instruments });
    const narrow = stigma({ id: 'contact-campaign', share: 0.3, level: 0.4, weeks: null });
    const broad = stigma({ id: 'information-campaign', share: 0.7, level: 0.1, weeks: null });
    const both = stigma({ id: 'contact-campaign', share: 0.3, level: 0.4, weeks: null }, { id: 'information-campaign', share: 0.7, level: 0.1, weeks: null });
    narrow.forEach((left, e) => {
      if (left < 1) expect(broad[e]).toBeLessThan(1);
      expect(both[e]).toBeCloseTo(left * broad[e]!, 6);
    });
    expect(new Set(narrow.map((left) => left.toFixed(3)))).toEqual(new Set(['1.000', '0.600']));
    expect(Math.abs(broad.filter((left) => left < 1).length / broad.length - 0.7)).toBeLessThan(0.12);
  });
});

describe('Benefit counselling', () => {
  it('takes its share of the worry away from those whom it reaches, and of nobody else', () => {
    const fears = (share: number, level: number) => settled((world) => everybody(world).map((i) => fearOf(world, i) - 0.5 * world.jobSeekers.selfStigma[i]!), { instruments: [{ id: 'benefit-counselling', share, level }] });
    const [without, some, more] = [fears(0, 0.5), fears(0.4, 0.5), fears(0.8, 0.5)];
    without.forEach((worry, i) => {
      expect(Math.min(Math.abs(some[i]! - worry), Math.abs(some[i]! - 0.5 * worry))).toBeLessThan(1e-9);
      expect(more[i]).toBeLessThanOrEqual(some[i]! + 1e-12);
    });
    expect(Math.abs(some.filter((one, i) => one < without[i]!).length / 120 - 0.4)).toBeLessThan(0.15);
  });
});

describe('An instrument that is a rule', () => {
  const leaf = (text: string, path: string) => {
    const found = loaded(text).complete()[0]!.leaves.find((each) => each.path === path);
    return found && [found.value, found.from, found.isSet];
  };

  it('sets what it means, and a file may still set it otherwise', () => {
    expect(leaf('weeks: 10', 'clinic.gatekeeping')).toEqual([0.5, 'default', false]);
    expect(leaf('instruments: [ { id: zero-exclusion } ]', 'clinic.gatekeeping')).toEqual([0, 'instrument zero-exclusion', false]);
    expect(leaf('instruments: [ { id: zero-exclusion } ]\nclinic: { gatekeeping: 0.3 }', 'clinic.gatekeeping')).toEqual([0.3, 'a.yaml:2', true]);
  });

  it('for every service lies under what the file says of a service', () => {
    const team = (more: string) => `instruments: [ { id: project-funding } ]\nservices: [ { id: team, programme: ips, staff: { count: 2 }${more} } ]`;
    expect(leaf(team(''), 'services[team].fundingWeeks')).toEqual([52, 'instrument project-funding', false]);
    expect(leaf(team(', fundingWeeks: 20'), 'services[team].fundingWeeks')).toEqual([20, 'a.yaml:2', true]);
  });

  it('for every programme lies over the catalogue', () => {
    const weeks = (instrument: string) => lived(loaded(`instruments: [ ${instrument} ]\nservices: [ { id: team, programme: ips, staff: { count: 2 } } ]`)).programmes[0]!.followAlong;
    expect(weeks('{ id: retention-targets }')).toMatchObject({ weeks: 52, targetPressure: 0 });
    expect(weeks('{ id: placement-targets }').targetPressure).toBe(0.1);
    expect(lived(loaded('instruments: [ { id: overlap-of-measures } ]\nservices: [ { id: team, programme: ips, staff: { count: 2 } } ]')).programmes[0]!.overlapWeeks).toBe(13);
  });

  it('gives way to what the file says of a programme of its own', () => {
    const own = 'instruments: [ { id: retention-targets } ]\nservices: [ { id: team, programme: mine, staff: { count: 2 } } ]\nprogrammes: [ { id: mine, basedOn: ips, followAlong: { weeks: 10 } } ]';
    expect(lived(loaded(own)).programmes[0]!.followAlong.weeks).toBe(10);
  });

  it('that nobody knows is refused with a guess, unless it says by itself what it does', () => {
    expect(messageOf('instruments: [ { id: mentr } ]')).toContain('"mentr" is not an instrument; did you mean "mentor"?');
    expect(messageOf('instruments: [ { id: our-own, force: mentor, level: 0.2 } ]')).toBe('');
    expect(messageOf('instruments: [ { id: our-own, force: mentr } ]')).toContain('mentor');
  });
});

describe('The list of services from which a counsellor buys', () => {
  it('names services that there are', () => {
    const buying = (name: string) => `services:\n  - { id: office, programme: usual-care-staircase, staff: { count: 2 }, buying: { from: [ ${name} ] } }\n  - { id: course, programme: ips, staff: { count: 2 } }`;
    expect(messageOf(buying('course'))).toBe('');
    expect(messageOf(buying('corse'))).toContain('course');
  });
});
