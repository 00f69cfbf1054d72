import type { Instrument } from '../scenario/schema/scenario.js';
import { never } from './stages.js';

/** Whom an instrument reaches (share) and how strongly (level); a share of 0 means not in force. */
export interface Reach {
  readonly share: number;
  readonly level: number;
}

/** A wage subsidy: share of the wage for some weeks, then another share for further weeks. */
export interface Subsidy extends Reach {
  readonly weeks: number;
  readonly later: number;
  readonly laterWeeks: number;
}

/** A campaign: what share of stigma it removes from those whom it reaches, halved every so many weeks since it began. */
export interface Campaign extends Reach {
  readonly id: string;
  readonly halfLife: number;
  readonly start: number;
}

/** Instruments in force, by what they do. Rules are leaves of the scenario and not here. */
export interface InForce {
  readonly subsidies: readonly Subsidy[];
  readonly campaigns: readonly Campaign[];
  readonly insurance: Reach;
  readonly mentor: Reach;
  readonly supervisorTraining: Reach;
  readonly managerSupport: Reach;
  readonly network: Reach;
  readonly counselling: Reach;
}

const none: Reach = { share: 0, level: 0 };

/** No instrument. */
export const noInstruments: InForce = {
  subsidies: [], campaigns: [], insurance: none, mentor: none, supervisorTraining: none, managerSupport: none, network: none, counselling: none,
};

/** Instruments of an epoch that begins in `week`; a campaign that was in force before goes on from its own beginning. */
export function inForce(instruments: readonly Instrument[], before: InForce, week: number): InForce {
  const all = (force: Instrument['force']) => instruments.filter((each) => each.force === force && each.share > 0);
  const reach = (force: Instrument['force']): Reach => all(force)[0] ?? none;
  return {
    subsidies: all('wageSubsidy').map(({ share, level, weeks, later, laterWeeks }) => ({ share, level, weeks: weeks ?? never, later, laterWeeks })),
    campaigns: all('campaign').map(({ id, share, level, weeks }) => ({ id, share, level, halfLife: weeks ?? Infinity, start: before.campaigns.find((each) => each.id === id)?.start ?? week })),
    insurance: reach('sicknessCostInsurance'), mentor: reach('mentor'), supervisorTraining: reach('supervisorTraining'), managerSupport: reach('managerSupport'),
    network: reach('employerNetwork'), counselling: reach('benefitCounselling'),
  };
}
