/**
 * Instruments by id: rules, money and help that a scenario combines with any programme. `force`, `share`, `level` and `weeks` are what the
 * engine reads; `change` lies over the country preset, `eachService` and `eachProgramme` over the presets of services and programmes,
 * so that an instrument that is a rule sets the leaves that it means, and a file may still set them otherwise. Whatever names no source is assumed.
 */
export const instruments = {
  'wage-subsidy': {
    title: 'Wage subsidy, time-limited',
    source: 'Norway: 60 % in the first year, then 50 % (nav.no)',
    force: 'wageSubsidy', level: 0.6, weeks: 52,
  },
  'wage-subsidy-two-years': {
    title: 'Wage subsidy in two steps',
    source: 'Norway, ordinary subsidy: 60 %, then 50 % (nav.no); a year each assumed',
    force: 'wageSubsidy', level: 0.6, weeks: 52, later: 0.5, laterWeeks: 52,
  },
  'lasting-wage-subsidy': {
    title: 'Wage subsidy, unlimited',
    source: 'Norway: up to 75 % of the wage in the first year, 67 % after, cap 5 G, far above an entry-level wage (nav.no); 20 years stand for unlimited',
    force: 'wageSubsidy', level: 0.75, weeks: 52, later: 0.67, laterWeeks: 1040,
  },
  fleksjob: {
    title: 'Flexible job (Denmark)',
    source: 'Denmark, fleksjob: a lasting subsidy for people with reduced capacity (Sch08); half of the wage assumed',
    force: 'wageSubsidy', level: 0.5, weeks: null,
  },
  skanejob: {
    title: 'Protected job with subsidy (Denmark)',
    source: 'Denmark, skånejob, for people on disability benefit (Sch08); a third of the wage assumed',
    force: 'wageSubsidy', level: 0.33, weeks: null,
  },
  'bonus-wage': {
    title: 'Bonus wage beside disability benefit',
    source: 'Norway: pay for adapted work beside an untouched benefit (Sch08); a fifth of a full-time wage free assumed',
    change: { welfare: { earningsThreshold: 0.2 } },
  },
  'sickness-cost-insurance': {
    title: 'Insurance against sickness costs',
    source: 'instrument of the field; strength assumed',
    force: 'sicknessCostInsurance', level: 0.6,
  },
  mentor: {
    title: 'Mentor at the workplace',
    source: 'instrument of the field; natural support of .4 from the first day assumed',
    force: 'mentor', level: 0.4,
  },
  'supervisor-training': {
    title: 'Training of supervisors',
    source: 'instrument of the field; strength assumed',
    force: 'supervisorTraining', share: 0.3, level: 0.4,
  },
  'line-manager-support': {
    title: 'Health service supports line managers',
    source: 'Lun15: managers stand alone with heavy matters and have nobody to ask; strength assumed',
    force: 'managerSupport', share: 0.5, level: 0.8,
  },
  'employer-network': {
    title: 'Network of employers',
    source: 'instrument of the field; members trust a provider from the start as far as assumed',
    force: 'employerNetwork', share: 0.2, level: 0.4,
  },
  'contact-campaign': {
    title: 'Campaign by contact',
    source: 'contact changes attitudes by d .3 to .4 (Maunder & White 2019); share of stigma removed and half-life of a year assumed',
    force: 'campaign', share: 0.5, level: 0.3, weeks: 52,
  },
  'information-campaign': {
    title: 'Campaign by information',
    source: 'education changes attitudes about half as much as contact (Corrigan 2012, from memory); strength and half-life assumed',
    force: 'campaign', share: 0.8, level: 0.12, weeks: 26,
  },
  'benefit-counselling': {
    title: 'Benefit counselling',
    source: 'work incentives planning is an item of IPS-25; strength assumed',
    force: 'benefitCounselling', share: 0.5, level: 0.5,
  },
  'right-to-return': {
    title: 'Right to return to benefits',
    source: 'instrument of the field; two thirds of the worry assumed',
    change: { welfare: { rightToReturn: 0.67 } },
  },
  'earnings-threshold': {
    title: 'Higher earnings threshold',
    source: 'instrument of the field; about 1 G a year, a quarter of a full-time wage here, assumed',
    change: { welfare: { earningsThreshold: 0.25 } },
  },
  'minimum-capacity': {
    title: 'Minimum-capacity rule',
    source: 'vta asks for at least 50 % (Sch08); here for whoever is taken in by any service without a job',
    change: { welfare: { minimumCapacity: 0.5 } },
  },
  'waiting-year': {
    title: 'Waiting year after a disability award',
    source: 'Norway until 2015: a year before earnings are free (from memory)',
    change: { welfare: { waitingWeeks: 52 } },
  },
  'graded-benefit': {
    title: 'Graded disability benefit',
    source: 'Norway: awards by degree (from memory); half a benefit from half a capacity on assumed',
    change: { welfare: { partialFrom: 0.5 } },
  },
  'retention-targets': {
    title: 'Retention instead of placement targets',
    source: 'Sch08: follow-up is cut because placements are counted; kept jobs counted instead: support for a year',
    eachProgramme: { followAlong: { targetPressure: 0, weeks: 52 } },
  },
  'placement-targets': {
    title: 'Placement targets',
    source: 'Sch08: follow-up cut 2 to 3 months after a hire, because placements are counted',
    eachProgramme: { followAlong: { targetPressure: 0.1 } },
  },
  'overlap-of-measures': {
    title: 'Overlap between measures',
    source: 'aps with arbeid-med-bistand: overlap good (Sch08); a quarter of a year assumed',
    eachProgramme: { overlapWeeks: 13 },
  },
  'outreach-visits': {
    title: 'Outreach visits',
    source: 'assertive engagement is an item of IPS-25; strength assumed',
    change: { welfare: { activeMunicipalities: 1 }, parameters: { alliance: { outreach: 0.9 } } },
  },
  'co-location': {
    title: 'Employment staff seated in the clinic',
    source: 'integration through team assignment and meetings is an item of IPS-25; values of ips',
    eachService: { seat: 'clinic', integration: { ceiling: 0.9, weeks: 39 } },
  },
  'zero-exclusion': {
    title: 'Zero exclusion',
    source: 'IPS-25: nobody who wants work is held back',
    change: { clinic: { gatekeeping: 0 } },
  },
  'strict-gatekeeping': {
    title: 'Gatekeeping',
    source: 'clinicians say "not yet" to nine in ten (assumed)',
    change: { clinic: { gatekeeping: 0.9, treatmentFirst: 0.9 } },
  },
  'project-funding': {
    title: 'Project funding that ends',
    source: 'courses closed after a year and after three months for lack of money (Sch08)',
    eachService: { fundingWeeks: 52 },
  },
} as const;
