import { describe, expect, test } from 'vitest';
import { families, programmes as catalogue } from '../../src/catalogue/catalogue.js';
import { endsByTime } from '../../src/scenario/endsByTime.js';
import type { Programme, Stage } from '../../src/scenario/schema/scenario.js';
import { live } from '../support/living.js';
import { smallWorld } from '../support/scenarios.js';
import { lived, loaded } from '../scenario/load-text.js';

const programmeOf = (id: string): Programme => lived(loaded(`services: [ { id: team, programme: ${id}, staff: { count: 3 } } ]`)).programmes[0]!;
const isUnlimited = ({ duration: { mean, most } }: Stage) => mean === null && most === null;
const nextOf = (stage: Stage) => [stage.onReady, isUnlimited(stage) ? null : stage.onTime].filter((next) => next !== null);

/** Programmes that somebody is out of for certain after so many weeks, by their sources; IPS, lasting places, waits and meetings without end are not among them. */
const timeLimited: readonly string[] = [
  'ips-time-limited', 'arbeid-med-bistand', 'individuell-oppfolging', 'jobbresept', 'senter-for-jobbmestring', 'peer-job-support', 'patient-work-practice',
  'hospitering', 'sius', 'arbeidspraksis', 'work-training-during-sick-leave', 'gradual-return-to-own-job', 'supported-education', 'minerva',
  'parallel-inpatient-rehabilitation', 'usual-care-high-quality', 'welfare-office-followup', 'jobbmestrende-oppfolging', 'peer-worker-training',
  'refugee-rehabilitation-chain', 'aps', 'amb-training', 'avklaring', 'job-preparation-course', 'mestringskurs', 'motivasjonskurs', 'farm-aps',
  'cafe-canteen-practice', 'career-centre', 'everyday-rehabilitation', 'recovery-guide', 'purchased-therapy', 'control-brokered-vr',
  'control-transitional-work', 'control-waitlist',
];

/** Stages that can be reached from one of them, itself included; `leave` where the way leads out. */
function reached({ stages }: Programme, from: string): Set<string> {
  const ways = new Set([from]);
  // A set that grows while it is walked.
  for (const id of ways) for (const next of stages.filter((stage) => stage.id === id).flatMap(nextOf)) ways.add(next);
  return ways;
}

describe.each(Object.keys(catalogue))('The programme %s', (id) => {
  const programme = programmeOf(id);

  test('says what it is called and where its description comes from', () => {
    expect(programme).toMatchObject({ id, basedOn: null });
    expect(catalogue[id]).toMatchObject({ title: expect.stringMatching(/^[A-Z].{5,35}$/) as string });
    expect(programme.source).toMatch(/[A-Z][A-Za-z]{2}\d\d|\d{4}_/);
    for (const { title } of programme.stages) expect(title).toMatch(/^[A-Z].{5,}$/);
  });

  test('has stages that can all be reached, and left unless they are unlimited', () => {
    const first = programme.stages[0]!.id;
    const { lostJob } = programme.followAlong;
    const found = new Set([...reached(programme, first), ...reached(programme, lostJob === 'first' ? first : lostJob)]);
    expect(programme.stages.map((stage) => stage.id).filter((stage) => !found.has(stage))).toEqual([]);
    for (const stage of programme.stages) {
      const ways = reached(programme, stage.id);
      expect(ways.has('leave') || programme.stages.some((each) => ways.has(each.id) && isUnlimited(each)), stage.id).toBe(true);
    }
  });

  test('ends by time, or not, as its sources tell', () => {
    expect(endsByTime(programme)).toBe(timeLimited.includes(id));
  });

  test('is listed in one family', () => {
    expect(families.filter(({ of }) => Object.hasOwn(of, id))).toHaveLength(1);
  });

  test('says who its staff are and how many clients each of them has', () => {
    const { caseload, norm } = programme.service.staff;
    expect(catalogue[id]).toHaveProperty('service.staff.role');
    expect([caseload, norm].filter((limit) => limit !== null)).toHaveLength(1);
  });

  test('leads people through all of its stages', () => {
    const been = new Set<string>();
    const count = 120 / (programme.service.staff.caseload ?? programme.service.staff.norm!);
    live(smallWorld({ weeks: 156, services: [{ id: 'team', programme: id, staff: { count }, offeredTo: 'cohort' }] }), ({ jobSeekers: { count: people, stage, addOns }, stages }) => {
      for (let i = 0; i < people; i += 1) {
        if (stage[i]! >= 0) been.add(stages.id[stage[i]!]!);
        // Help beside programmes has one stage, and who has it is in it.
        if (addOns[i]! > 0) been.add(stages.id[0]!);
      }
    });
    const { weeks } = programme.followAlong;
    expect(been).toEqual(new Set([...programme.stages.map((stage) => stage.id), ...(weeks === 0 ? [] : ['followAlong'])]));
  });
});

describe('The catalogue', () => {
  test('names each programme by its own id', () => {
    expect(Object.values(catalogue).map(({ id }) => id)).toEqual(Object.keys(catalogue));
  });

  test('gives fewer clients more time and changes nothing else', () => {
    const withoutTime = ({ stages, followAlong, reentryWeeks, service }: Programme) => ({
      stages: stages.map((stage) => ({ ...stage, hours: null })), followAlong: { ...followAlong, hours: null }, reentryWeeks,
      service: { ...service, staff: { ...service.staff, caseload: null, norm: null } },
    });
    const few = programmeOf('low-caseload-welfare-office');
    const many = programmeOf('usual-care-staircase');
    expect(withoutTime(few)).toEqual(withoutTime(many));
    few.stages.forEach(({ hours }, stage) => {
      expect(hours.first).toBeGreaterThan(many.stages[stage]!.hours.first);
      expect(hours.later).toBeGreaterThan(many.stages[stage]!.hours.later);
    });
  });

  test('lets nobody below half of an ordinary capacity into permanently adapted work', () => {
    const known = new Set<number>();
    live(smallWorld({ services: [{ id: 'firm', programme: 'vta', staff: { count: 24 }, offeredTo: 'cohort' }] }), ({ jobSeekers: { count, stage, symptoms } }) => {
      for (let i = 0; i < count; i += 1) {
        if (stage[i]! < 0 || known.has(i)) continue;
        known.add(i);
        // Symptoms have moved before anybody is taken in, and do not move again in the week.
        expect(symptoms[i]).toBeLessThanOrEqual(0.5);
      }
    });
    expect(known.size).toBeGreaterThan(20);
  });
});
