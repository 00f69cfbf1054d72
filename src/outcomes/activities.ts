/** The sixteen main activities, in order of precedence (MODEL.md, section 2), and the other columns of the weekly series. */
export const activities = [
  { id: 'hospital', label: { en: 'Hospital', nb: 'Sykehus' } },
  { id: 'fullTime', label: { en: 'Ordinary job, full-time', nb: 'Ordinær jobb, heltid' } },
  { id: 'partTime', label: { en: 'Ordinary job, part-time', nb: 'Ordinær jobb, deltid' } },
  { id: 'subsidised', label: { en: 'Subsidised ordinary job', nb: 'Ordinær jobb med lønnstilskudd' } },
  { id: 'absent', label: { en: 'Absent from a kept job', nb: 'Sykmeldt fra egen jobb' } },
  { id: 'bonusWage', label: { en: 'Bonus-wage job', nb: 'Jobb med bonuslønn' } },
  { id: 'placement', label: { en: 'Unpaid placement in an ordinary firm', nb: 'Arbeidspraksis i ordinær bedrift' } },
  { id: 'education', label: { en: 'Education', nb: 'Utdanning' } },
  { id: 'sheltered', label: { en: 'Sheltered place', nb: 'Skjermet plass' } },
  { id: 'course', label: { en: 'Course or assessment', nb: 'Kurs eller avklaring' } },
  { id: 'jobSearch', label: { en: 'Job search in a programme', nb: 'Jobbsøking i tiltak' } },
  { id: 'waitingList', label: { en: 'Waiting list', nb: 'Venteliste' } },
  { id: 'ownSearch', label: { en: 'Own job search', nb: 'Egen jobbsøking' } },
  { id: 'none', label: { en: 'No activity', nb: 'Ingen aktivitet' } },
  { id: 'retired', label: { en: 'Retired', nb: 'Pensjonert' } },
  { id: 'dead', label: { en: 'Dead', nb: 'Død' } },
] as const;

export type ActivityId = (typeof activities)[number]['id'];

/** Columns of the weekly series after the activities. Shares are of the cohort; the others are of the whole arm. */
export const furtherColumns = [
  { id: 'competitive', unit: 'share', label: { en: 'In a competitive job (contract held)', nb: 'I ordinær jobb (har kontrakt)' } },
  { id: 'everCompetitive', unit: 'share', label: { en: 'Ever in a competitive job', nb: 'Noen gang i ordinær jobb' } },
  { id: 'supported', unit: 'share', label: { en: 'Enrolled in a service', nb: 'Deltar i et tilbud' } },
  { id: 'load', unit: 'clients a post', label: { en: 'Clients per staffed post', nb: 'Deltakere per besatt stilling' } },
  { id: 'waiting', unit: 'people', label: { en: 'People on waiting lists', nb: 'Personer på venteliste' } },
  { id: 'staffedPosts', unit: 'posts', label: { en: 'Staffed full posts', nb: 'Besatte hele stillinger' } },
  { id: 'utilisation', unit: 'share of hours', label: { en: 'Use of staff hours', nb: 'Bruk av arbeidstid' } },
  { id: 'gaveUp', unit: 'people', label: { en: 'Gave up waiting in the week', nb: 'Ga opp å vente i uken' } },
  { id: 'notApplying', unit: 'people', label: { en: 'Want a place, do not apply', nb: 'Ønsker plass, søker ikke' } },
] as const;

/** Ids of all columns of the weekly series, in order; the first sixteen are shares of the cohort by main activity. */
export const seriesColumns: readonly string[] = [...activities.map((a) => a.id), ...furtherColumns.map((c) => c.id)];
