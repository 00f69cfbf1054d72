/** What charts say in English. */
export const en = {
  point: '.',
  thousands: ',',
  points: 'points',
  range: (low: string, high: string) => `${low} to ${high}`,
  and: (first: string, last: string) => `${first} and ${last}`,
  week: (week: number) => `week ${week}`,
  weekMark: (week: number) => `Week ${week}`,
  months: (months: number) => (months === 1 ? '1 month' : `${months} months`),
  weeks: (weeks: number) => (weeks === 1 ? '1 week' : `${weeks} weeks`),
  atWeek: (label: string, week: number) => `${label}, week ${week}`,
  about: (n: string) => `about ${n} people`,
  exactly: (n: string) => `${n} people`,
  who: 'who',
  eligible: {
    wantsWork: 'want ordinary work',
    notCompetitivelyEmployed: 'have no ordinary job',
    inTreatment: 'are in treatment',
    severe: 'have a severe illness',
    under30: 'are under 30',
  },
  haveNone: 'have none',
  atStart: 'at week 0',
  atArrival: 'at their own week 0',
  armNames: { 'usual-care': 'usual care' } as Readonly<Record<string, string>>,
  employment: {
    title: 'How many are in an ordinary job, week by week?',
    subtitle: (people: string, horizon: string) => `Share of ${people}, followed for ${horizon}.`,
    band: 'Line: mean. Band: where a real group of this size would lie in 95 of 100 cases, parameters apart.',
    alt: (horizon: string, finding: string, band: string) =>
      `Line chart of the share in an ordinary job by week and arm. After ${horizon}: ${finding}. In 95 of 100 cases a real group of this size would lie within ${band}.`,
    share: (arm: string, share: string) => `${share} with ${arm}`,
    within: (arm: string, range: string) => `${range} % with ${arm}`,
  },
  differences: {
    title: (reference: string) => `How much does each measure differ from ${reference}?`,
    subtitle: (people: string, horizon: string) => `Difference for ${people}, followed for ${horizon}.`,
    band: 'Dot: mean difference. Bar: where the difference between two real groups of this size would lie in 95 of 100 cases, parameters apart.',
    error: (text: string) => `simulation error at most ${text}`,
    alt: (reference: string, findings: string) => `Dots with intervals: differences from ${reference}. ${findings}`,
    realGroup: (range: string) => `in a real group ${range}`,
    units: { share: 'Percentage points', weeks: 'Weeks', hours: 'Hours', people: 'People', money: 'Money', count: 'Number', 'staff-years': 'Staff-years', score: 'Score' } as Readonly<Record<string, string>>,
  },
  activities: {
    title: 'What are people doing, week by week?',
    subtitle: (people: string, horizon: string) => `Main activity of ${people}, followed for ${horizon}; mean shares of the cohort.`,
    alt: (horizon: string, findings: string) => `Stacked areas of main activities by week, one panel for each arm. After ${horizon}: ${findings}`,
    groups: {
      ordinary: 'Ordinary job',
      subsidised: 'Subsidised job',
      placement: 'Placement or sheltered',
      learning: 'Education or course',
      searching: 'Job search',
      waiting: 'Waiting list',
      none: 'No activity',
      away: 'Hospital, retired, dead',
    },
  },
};

/** The texts of one language; English is the measure for the others. */
export type ChartTexts = typeof en;
